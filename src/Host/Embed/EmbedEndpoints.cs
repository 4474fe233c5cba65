using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Embed;

/// <summary>The chat on a coach's own site: one line of script gives a button, and a frame that no other site may hold.</summary>
internal static class EmbedEndpoints
{
    private static readonly string Script = PageTemplate.Resource("embed.js");

    public static IEndpointRouteBuilder MapEmbed(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/embed.js", GetScript);
        routes.MapGet("/embed/{code}", GetPageAsync);
        return routes;
    }

    // Pages of other sites load it, so it says that they may.
    private static ContentHttpResult GetScript(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=3600";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return TypedResults.Content(Script, "text/javascript; charset=utf-8");
    }

    private static async Task<Results<CompressedPage, NotFound>> GetPageAsync(
        string code, HttpResponse response, ClientLinkBook book, ChatPage page, IOptions<SiteOptions> site, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(code, cancellationToken) is not { Origins.Count: > 0 } link || await book.FaceOfAsync(link, cancellationToken) is not { } face)
            return TypedResults.NotFound();

        var view = ChatView.New($"/embed/{face.Code}") with { Link = face, IsFramed = true };
        return page.Show(view, response, ContentSecurityPolicy.ForFramedChat(view.Nonce, site.Value, link.Origins));
    }
}
