using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.ClientLinks;

/// <summary>The chat page as a coach's client opens it.</summary>
internal static class ClientLinkEndpoints
{
    public static IServiceCollection AddClientLinks(this IServiceCollection services)
    {
        services.AddSingleton<ClientLinkTable>();
        services.AddSingleton<ClientLinkBook>();
        return services;
    }

    public static IEndpointRouteBuilder MapClientLinks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{code}", GetPageAsync);
        routes.MapGet($"/c/{{code}}/{OwnTopics.Prefix}{{id}}", GetTopicAsync);
        return routes;
    }

    private static async Task<CompressedPage> GetPageAsync(
        string code, HttpResponse response, ClientLinkBook book, ChatPage page, IOptions<SiteOptions> site, CancellationToken cancellationToken)
    {
        var link = await book.FindAsync(code, cancellationToken);
        var face = link is null ? null : await book.FaceOfAsync(link, cancellationToken);
        var view = ChatView.New(face is null ? "/" : $"/c/{face.Code}") with { Link = face, IsLinkEnded = face is null };
        return page.Show(view, response, ContentSecurityPolicy.ForChat(view.Nonce, site.Value));
    }

    /// <summary>What a citation of the coach's own practice opens: also for those who came by a link that has ended since.</summary>
    private static async Task<Results<ContentHttpResult, NotFound>> GetTopicAsync(
        string code, string id, HttpResponse response, ClientLinkTable links, CoachAccounts coaches, CoachTopicShelf shelf, GuideSource guides, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (await links.FindAsync(code, cancellationToken) is not { } link
            || (await shelf.OfAsync(link.Coach, cancellationToken)).FirstOrDefault(topic => topic.Id == OwnTopics.Prefix + id) is not { } found
            || await coaches.FindAsync(link.Coach, cancellationToken) is not { } coach)
        {
            return TypedResults.NotFound();
        }

        return ReadingPage.Write(response, found.Title, new OwnTopicPage(found, coach.Name, guides.Current).Body());
    }
}
