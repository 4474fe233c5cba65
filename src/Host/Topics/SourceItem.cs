using System.Net;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Host.Topics;

/// <summary>A source as a line of a list: its name, what it says, what it is and how strong.</summary>
internal static class SourceItem
{
    public static string Of(Source source)
    {
        var name = $"{source.Publisher}: {source.Title}{(source.Year is { } year ? $" ({year})" : "")}";
        var link = source.Url is { } url ? $"<a href=\"{Encode(url.ToString())}\" rel=\"noreferrer\">{Encode(name)}</a>" : Encode(name);
        return $"<li id=\"source-{source.Key}\">{link}<br>{Encode(source.Says)} {Encode(source.Note ?? "")}<br><small>{SourceLabels.Of(source)}</small></li>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
