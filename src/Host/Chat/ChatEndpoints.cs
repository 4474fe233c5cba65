using System.Buffers.Text;
using System.Security.Cryptography;
using GentleSleepBot.Host.Pages;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Host.Talks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Chat;

internal static class ChatEndpoints
{
    private const int MaxFormBytes = 128 * 1024;
    private const int MessageKeyBytes = 16;

    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddSingleton<WebChatScript>();
        services.AddSingleton<ChatFiles>();
        services.AddSingleton<SafetyCard>();
        services.AddSingleton<ChatPage>();
        services.AddSingleton<PlainTalk>();
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
        var view = NewView("/");
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.ForChat(view.Nonce, site.Value);
        response.Headers.CacheControl = "no-store";
        return new CompressedPage(page.Render(view));
    }

    // No cookie stands for the parent, so a form on another site can do no more than its sender: the key is in the form itself.
    private static async Task<CompressedPage> SayAsync([AsParameters] PlainForm form, HttpResponse response, ChatPage page, PlainTalk talk)
    {
        var key = ResumeKey.TryRead(form.Key) ?? ResumeKey.New();
        var text = (string.IsNullOrWhiteSpace(form.Choice) ? form.Text : form.Choice)?.Trim() ?? "";
        var view = NewView("/");
        var said = text.Length == 0 ? [] : await talk.SayAsync(key, text, form.MessageKey is { Length: > 0 } named ? named : NewMessageKey());

        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.ForPlainChat(view.Nonce);
        response.Headers.CacheControl = "no-store";
        return new CompressedPage(page.Render(view with
        {
            Plain = said is null
                ? new PlainTalkShown(key.Value, [], ChatWords.NotAnswered, text)
                : new PlainTalkShown(key.Value, said),
        }));
    }

    private static ChatView NewView(string address) => new()
    {
        Address = address,
        Nonce = Nonce.New(),
        MessageKey = NewMessageKey(),
    };

    private static string NewMessageKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(MessageKeyBytes));
}
