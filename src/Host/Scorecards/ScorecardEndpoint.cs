using GentleSleepBot.Host.Pages;
using Markdig;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>The published scorecard as a page to read.</summary>
internal static class ScorecardEndpoint
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static IEndpointRouteBuilder MapScorecard(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/scorecard", GetAsync);
        return routes;
    }

    private static async Task<Results<ContentHttpResult, NotFound>> GetAsync(
        HttpResponse response, IOptions<ScorecardOptions> options, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        var page = options.Value.FullPagePath(environment);
        if (!File.Exists(page))
            return TypedResults.NotFound();

        response.Headers.CacheControl = "no-cache";
        var html = Markdig.Markdown.ToHtml(await File.ReadAllTextAsync(page, cancellationToken), Markdown)
            .Replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Figures\" tabindex=\"0\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return ReadingPage.Write(response, "How well the bot does", $"<main>\n<p class=\"quiet\"><a href=\"/\">Back to the chat</a></p>\n{html}</main>");
    }
}
