using System.Security.Claims;
using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>What all pages of the portal share: a strict policy, nothing kept by browsers, and whose page it is.</summary>
internal abstract class PortalPage : PageModel
{
    /// <summary>The portal's main pages and what leads to them.</summary>
    public static IReadOnlyList<(string Path, string Words)> Navigation { get; } =
    [
        ("/coach", "Today"), ("/coach/links", "Clients and links"), ("/coach/topics", "My topics"), ("/coach/numbers", "Numbers"), ("/coach/settings", "Settings"),
    ];

    /// <summary>The mark that this answer's scripts and styles carry.</summary>
    public string Nonce { get; } = Site.Nonce.New();

    /// <summary>What went well; shown once, also after a redirect.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>What went wrong, in words.</summary>
    public string? Fault { get; protected set; }

    /// <summary>Id of the coach who is signed in.</summary>
    protected string CoachId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>How the navigation marks a main page: <c>page</c> when this is it, <c>true</c> when this one lies below it, null otherwise.</summary>
    public string? Standing(string path)
    {
        var here = Request.Path.Value?.TrimEnd('/') ?? "";
        return here == path ? "page" : Navigation.Last(page => $"{here}/".StartsWith($"{page.Path}/", StringComparison.OrdinalIgnoreCase)).Path == path ? "true" : null;
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy.ForPortal(Nonce);
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";

        // A form or a handler that the page does not have would show the page without what it needs.
        if (context.HandlerMethod is null && (HttpMethods.IsPost(Request.Method) || Request.Query.ContainsKey("handler")))
            context.Result = NotFound();
    }
}
