using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Host.Talks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Chat;

internal static class ChatEndpoints
{
    private const int MaxFormBytes = 128 * 1024;

    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddSingleton<WebChatScript>();
        services.AddSingleton<ChatFiles>();
        services.AddSingleton<SafetyCard>();
        services.AddSingleton<ChatPage>();
        services.AddSingleton<PlainTalk>();
        services.AddSingleton<PlainLimit>();
        return services;
    }

    public static IEndpointRouteBuilder MapChatPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", GetPage);
        routes.MapPost("/say", SayAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MaxFormBytes));
        routes.MapChatFiles();
        return routes;
    }

    private static CompressedPage GetPage(HttpResponse response, ChatPage page, IOptions<SiteOptions> site)
    {
        var view = ChatView.New("/");
        return page.Show(view, response, ContentSecurityPolicy.ForChat(view.Nonce, site.Value));
    }

    // No cookie stands for the parent, so a form on another site can do no more than its sender: the key is in the form itself.
    private static async Task<CompressedPage> SayAsync(
        [AsParameters] PlainForm form, HttpContext context, ChatPage page, PlainTalk talk, PlainLimit limit, ClientLinkBook links, CancellationToken cancellationToken)
    {
        var key = ResumeKey.TryRead(form.Key) ?? ResumeKey.New();
        var text = (string.IsNullOrWhiteSpace(form.Choice) ? form.Text : form.Choice)?.Trim() ?? "";
        var link = await links.FindAsync(form.Link, cancellationToken);
        var face = link is null ? null : await links.FaceOfAsync(link, cancellationToken);
        var messageKey = form.MessageKey is { Length: > 0 } named ? named : ChatView.NewMessageKey();
        var isAllowed = text.Length == 0 || await limit.AllowsAsync(context, key, text, cancellationToken);
        var said = text.Length == 0 ? [] : isAllowed ? await talk.SayAsync(key, link, text, messageKey) : null;
        if (!isAllowed)
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;

        var view = ChatView.New(face is null ? "/" : $"/c/{face.Code}") with
        {
            Link = face,
            Plain = said is null
                ? new PlainTalkShown(key.Value, [], isAllowed ? ChatWords.NotAnswered : ChatWords.TooMany, text)
                : new PlainTalkShown(key.Value, said),
        };
        return page.Show(view, context.Response, ContentSecurityPolicy.ForPlainChat(view.Nonce));
    }
}
