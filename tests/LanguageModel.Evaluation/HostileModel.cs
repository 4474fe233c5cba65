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

    /// <summary>Answers a request.</summary>
    public Task AnswerAsync(HttpContext context, JsonNode body)
    {
        var data = body["messages"]![1]!["content"]!.GetValue<string>();
        var asked = JsonNode.Parse(data[(data.IndexOf('\n') + 1)..data.LastIndexOf('\n')])!;
        lock (_gate)
        {
            _answers++;
            return ModelServer.SayAsync(context, Rephrased(asked["parts"]!.AsObject()));
        }
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
