using System.Collections.Frozen;
using System.Net;
using System.Reflection;
using System.Text.Json;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.Pages;

namespace GentleSleepBot.Host.Chat;

/// <summary>The chat page: one response that can be read, and answered, before any script has run.</summary>
internal sealed class ChatPage(ChatFiles files, SafetyCard cards, SleepBotServices bot)
{
    private static readonly FrozenDictionary<string, string> Words = typeof(ChatWords)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToFrozenDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Always =
        Words.ToFrozenDictionary(word => word.Key, word => WebUtility.HtmlEncode(word.Value), StringComparer.Ordinal);

    private readonly PageTemplate _page = PageTemplate.Load("chat.html");
    private readonly PageTemplate _scripts = PageTemplate.Load("scripts.html");
    private readonly string _light = PageTemplate.Resource("light.js");

    /// <summary>Answers a visit with its page, under a policy, to be kept by no cache on the way.</summary>
    public CompressedPage Show(ChatView view, HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.CacheControl = "no-store";
        return new CompressedPage(Render(view, RegionOf(response.HttpContext.Request)));
    }

    private string Render(ChatView view, string? region)
    {
        var (first, card) = cards.For(view.Link?.Country, region);
        return _page.Fill(Always, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Always[nameof(ChatWords.Title)],
            ["coach"] = view.Link is { } link ? $" <span>{Encode(Say(ChatWords.WithCoach, link.CoachName))}</span>" : "",
            ["address"] = view.Address,
            ["manifest"] = view.Link is { } linked ? $"/manifest.webmanifest?c={linked.Code}" : "/manifest.webmanifest",
            ["nonce"] = view.Nonce,
            ["colours"] = Colours(view),
            ["light"] = view.Plain is null ? $"<script nonce=\"{view.Nonce}\">{_light}</script>" : "",
            ["card-first"] = first,
            ["card"] = card,
            ["notice"] = view.IsLinkEnded ? "" : " hidden",
            ["greeting"] = Greeting(view),
            ["said"] = string.Concat(view.Plain?.Said.Select(PlainBubble.Write) ?? []),
            ["fault"] = view.Plain?.Fault is { } fault ? $"<p id=\"fault\" role=\"alert\">{Encode(fault)}</p>" : "",
            ["key"] = view.Plain?.Key ?? "",
            ["message-key"] = view.MessageKey,
            ["link"] = view.Link?.Code ?? "",
            ["unsent"] = Encode(view.Plain?.Unsent ?? ""),
            ["choices"] = Choices(view),
            ["scripts"] = view.Plain is null ? Scripts(view) : "",
        });
    }

    // "GB" of "en-GB, en;q=0.9".
    private static string? RegionOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Select(language => language.Value.ToString().Split('-')[^1])
        .FirstOrDefault(tag => tag.Length == 2 && tag.All(char.IsAsciiLetterUpper));

    // The bubbles that Web Chat shows too once it is there.
    private string Greeting(ChatView view) =>
        view.Plain is null ? string.Concat(new[] { CoachGreeting(view.Link), SleepBot.FirstWords(bot.Kept) }.OfType<string>().Select(Bubble)) : "";

    private static string? CoachGreeting(LinkFace? link) => link is null ? null
        : string.Join("\n\n", new[] { link.Greeting, Say(ChatWords.NotShared, link.CoachName) }.OfType<string>());

    private static string Bubble(string words) =>
        $"<div>{string.Concat(words.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => $"<p>{Encode(paragraph)}</p>"))}</div>";

    // The taps of the last answer, or first words for somebody too tired to find them.
    private static string Choices(ChatView view) => view.Plain is { Said: [.., var last] }
        ? string.Concat((last.SuggestedActions?.Actions ?? []).Select(PlainBubble.WriteTap))
        : string.Concat(SleepBot.FirstChoices.Select(choice => $"<button name=\"choice\" value=\"{Encode(choice)}\">{Encode(choice)}</button>"));

    private static string Colours(ChatView view) => view.Link?.Accent is { } accent
        ? $":root{{--accent:{accent.OnDark}}}:root[data-light=light]{{--accent:{accent.OnLight}}}"
        : "";

    private string Scripts(ChatView view)
    {
        var words = Words.ToDictionary(word => JsonNamingPolicy.CamelCase.ConvertName(word.Key), word => word.Value);
        var page = new ChatScriptPage(words, view.Link?.Code, CoachGreeting(view.Link), Worker: !view.IsFramed);
        return _scripts.Fill(Always, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["page"] = JsonSerializer.Serialize(page, ChatJson.Default.ChatScriptPage),
            ["nonce"] = view.Nonce,
            ["webchat"] = files.WebChat.Address,
            ["mount"] = files.Mount,
        });
    }

    private static string Say(string words, string name) => words.Replace("{0}", name, StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
