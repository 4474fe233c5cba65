using System.Net;
using BotFramework.Schema;
using Markdig;

namespace GentleSleepBot.Host.Chat;

/// <summary>Something that was said, and the taps below it, as HTML that needs no script.</summary>
internal static class PlainBubble
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Write(Activity activity) => activity.From?.Role == RoleTypes.User
        ? $"<li class=\"mine\">{Encode(activity.Text ?? "")}</li>"
        : $"<li class=\"html\">{Markdig.Markdown.ToHtml(activity.Text ?? "", Markdown)}</li>";

    public static string WriteTap(CardAction tap)
    {
        var value = tap.Value?.ToString() ?? tap.Title ?? "";
        return tap.Type == ActionTypes.OpenUrl
            ? $"<a href=\"{Encode(value)}\">{Encode(tap.Title ?? value)}</a>"
            : $"<button name=\"choice\" value=\"{Encode(value)}\">{Encode(tap.Title ?? value)}</button>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
