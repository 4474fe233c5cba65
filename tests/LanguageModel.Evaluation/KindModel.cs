using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LanguageModel.Evaluation;

/// <summary>A language model that gives every curated sentence back and reads nothing into a message: what it uses is what the bot asks of any model.</summary>
internal static class KindModel
{
    private static readonly string[] Topics = ["normal-night-waking", "bedtime-battles"];

    /// <summary>Answers a request.</summary>
    public static Task AnswerAsync(HttpContext context, JsonNode body) => ModelServer.SayAsync(context, ReplyTo(body));

    /// <summary>The reply to a request.</summary>
    public static string ReplyTo(JsonNode body)
    {
        var data = ModelServer.DataOf(body);
        return data["parts"] is { } parts
            ? JsonSerializer.Serialize(parts.AsObject().ToDictionary(part => part.Key, part => part.Value!.AsArray().Select(sentence => new { text = (string?)sentence!["text"], rests_on = new[] { (string?)sentence["id"] } })))
            : JsonSerializer.Serialize(new { topics = Topics, facts = Array.Empty<object>(), danger_span = (string?)null });
    }
}
