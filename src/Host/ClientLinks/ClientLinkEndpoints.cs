using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
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
}
