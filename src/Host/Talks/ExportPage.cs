using System.Net;
using System.Text;
using System.Text.Json;

namespace GentleSleepBot.Host.Talks;

/// <summary>Everything that is kept of a parent as a page to read: the talk as it was said, then the rest as it is stored.</summary>
internal sealed class ExportPage(JsonElement export)
{
    private const string Activities = "activities";

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["turns"] = "Which messages were answered",
        ["outbox"] = "Replies that wait to be delivered",
        ["deliveries"] = "Ids of delivered replies",
        ["records"] = "What I noted of you and your child, and where we are in the talk",
        ["poisoned"] = "Notes that could not be read any more",
        ["link_parents"] = "Which coach's link you came by",
        ["client_shares"] = "What you let your coach see",
        ["handoffs"] = "What you handed to a coach",
        ["parents"] = "Whether you agreed to be remembered",
        ["conversations"] = "Your talks",
    };

    /// <summary>The page's body as safe HTML.</summary>
    public string Body()
    {
        var html = new StringBuilder("<main>\n<h1>What is kept of you</h1>\n<h2>What was said</h2>\n<ol>\n");
        foreach (var activity in export.GetProperty(Activities).EnumerateArray().Where(IsSaid))
            html.Append(Said(activity));
        html.Append("</ol>\n");

        foreach (var table in export.EnumerateObject().Where(table => table.Name != Activities && table.Value.GetArrayLength() > 0))
        {
            html.Append($"<h2>{Headings.GetValueOrDefault(table.Name, table.Name)}</h2>\n<ul>\n");
            foreach (var row in table.Value.EnumerateArray())
                html.Append($"<li><small>{WebUtility.HtmlEncode(row.GetRawText())}</small></li>\n");
            html.Append("</ul>\n");
        }

        return html.Append("</main>").ToString();
    }

    private static bool IsSaid(JsonElement row) => TextOf(row) is { Length: > 0 };

    private static string Said(JsonElement row)
    {
        var who = row.GetProperty("is_from_bot").ToString() is "1" or "True" ? "Gentle Sleep" : "You";
        return $"<li><small>{row.GetProperty("at").GetDateTimeOffset():d MMMM yyyy, HH:mm} UTC · {who}</small><br>{WebUtility.HtmlEncode(TextOf(row))}</li>\n";
    }

    private static string? TextOf(JsonElement row) =>
        row.TryGetProperty("json", out var activity) && activity.ValueKind == JsonValueKind.Object && activity.TryGetProperty("text", out var text) ? text.GetString() : null;
}
