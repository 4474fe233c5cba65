using System.Net;
using GentleSleepBot.Host.Chat;

namespace GentleSleepBot.Host.Pages;

/// <summary>An error as a page in the site's look, with the way back and whom to call, for browsers; other callers get problem details.</summary>
internal sealed class ErrorPage(SafetyCard safety) : IProblemDetailsWriter
{
    private const string NotYou = "That did not work just now. It is not your doing.";
    private const string TryAgain = "Please try it once more in a moment.";
    private const string NothingIsLost = "Nothing of your talk is lost.";

    public bool CanWrite(ProblemDetailsContext context) =>
        context.HttpContext.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var isGone = http.Response.StatusCode == StatusCodes.Status404NotFound;
        var heading = isGone ? (context.AdditionalMetadata?.GetMetadata<GonePage>() ?? http.GetEndpoint()?.Metadata.GetMetadata<GonePage>() ?? GonePage.Anywhere).Heading : NotYou;
        var (back, words) = http.Request.Path.StartsWithSegments("/coach") ? ("/coach", "Back to your clients") : ("/", "Back to the chat");
        await ReadingPage.Write(
            http.Response,
            heading,
            $"""
            <main>
            <h1>{WebUtility.HtmlEncode(heading)}</h1>
            <p>{(isGone ? NothingIsLost : TryAgain)}</p>
            <p><a href="{back}">{words}</a></p>
            <section aria-label="In an emergency">
            {safety.Line()}</section>
            </main>
            """).ExecuteAsync(http);
    }
}
