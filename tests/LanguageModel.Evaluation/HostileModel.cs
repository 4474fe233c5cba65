using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LanguageModel.Evaluation;

/// <summary>
/// A language model that keeps to the protocol and the schema and always writes the worst: plain bad advice, and curated sentences turned against
/// themselves. It answers each request in another way, in a fixed order, and keeps what it wrote.
/// </summary>
internal sealed class HostileModel
{
    private static readonly string[] Worst = ReadWorst();

    private readonly Lock _gate = new();
    private int _answers;

    /// <summary>What was written and what was not.</summary>
    public WrittenSentences Written { get; } = new();

    /// <summary>How many requests were answered.</summary>
    public int Answers => _answers;

    /// <summary>Messages that it was shown to read.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>A vector of topics as they are; of a message turned about, so that the topics that fit least lie nearest.</summary>
    public static float[] Vector(string text) => text.Contains('\n', StringComparison.Ordinal) ? WordVector.Of(text) : [.. WordVector.Of(text).Select(number => -number)];

    /// <summary>Answers a request.</summary>
    public Task AnswerAsync(HttpContext context, JsonNode body)
    {
        var asked = ModelServer.DataOf(body);
        lock (_gate)
        {
            _answers++;
            return ModelServer.SayAsync(context, asked["parts"] is { } parts ? Rephrased(parts.AsObject()) : Misread(asked["message"]!.GetValue<string>(), body));
        }
    }

    /// <summary>Sees danger in every other message, names topics that do not fit and some that there are not, and puts figures into the parent's mouth.</summary>
    private string Misread(string message, JsonNode body)
    {
        Shown.Add(message);
        var words = message.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var span = string.Join(' ', words.Skip(_answers % Math.Max(words.Length - 2, 1)).Take(3));
        var topics = body["response_format"]!["json_schema"]!["schema"]!["properties"]!["topics"]!["items"]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()).ToList();
        var worst = Worst[_answers % Worst.Length];
        Written.Add(worst);
        return JsonSerializer.Serialize(new
        {
            topics = new[] { worst, topics[_answers % topics.Count], "cry-it-out", topics[(_answers * 7) % topics.Count] },
            facts = new object[] { new { kind = "age_months", value = 1 + (_answers * 11 % 59), span }, new { kind = "naps", value = 900, span }, new { kind = worst, value = 1, span } },
            danger_span = _answers % 2 == 0 ? span : _answers % 4 == 1 ? worst : null,
        });
    }

    private string Rephrased(JsonObject parts)
    {
        var reply = parts.ToDictionary(part => part.Key, part => Sentences(part.Value!.AsArray()));
        return JsonSerializer.Serialize(reply);
    }

    private object[] Sentences(JsonArray curated)
    {
        var all = curated.Select(sentence => (Id: sentence!["id"]!.GetValue<string>(), Text: sentence["text"]!.GetValue<string>())).ToList();
        Written.AddCurated(all.Select(sentence => sentence.Text));

        // One bad sentence among good ones is the hardest to catch; a whole bad answer is what a plain attack looks like.
        var turned = _answers % 3 == 0 ? -1 : _answers % Math.Max(all.Count, 1);
        return [.. all.Select((sentence, place) => new { text = turned < 0 || place == turned ? Bad(sentence.Text, place) : sentence.Text, rests_on = new[] { sentence.Id } })];
    }

    private string Bad(string curated, int place)
    {
        var choice = _answers + place;
        var way = choice % (Twists.All.Count + 1);
        var bad = way == Twists.All.Count ? null : Twists.All[way](curated, choice / Twists.All.Count);
        bad ??= Worst[choice % Worst.Length];
        Written.Add(bad);
        return bad;
    }

    private static string[] ReadWorst()
    {
        using var file = new StreamReader(typeof(HostileModel).Assembly.GetManifestResourceStream("worst.txt")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
