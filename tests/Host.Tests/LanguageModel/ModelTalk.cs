using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.LanguageModel;

/// <summary>A talk with the product's own bot beside a language model.</summary>
internal sealed class ModelTalk(BotHost host, string conversation)
{
    private int _sent;

    /// <summary>A host whose language model is at that address.</summary>
    public static BotHost Host(string endpoint)
    {
        var host = new BotHost { UsesRealBot = true };
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["Endpoint"] = endpoint,
            ["Deployment"] = "stand-in",
            ["ApiKey"] = "key",
            ["Region"] = "Sweden",
            ["Retention"] = "up to 30 days",
            ["FirstTextPatience"] = "00:00:30",
            ["CallPatience"] = "00:01:00",
        })
            host.Settings[$"AzureOpenAI:{key}"] = value;
        return host;
    }

    /// <summary>Says something; gives all that comes back and the taps below it.</summary>
    public async Task<(string Text, IReadOnlyList<string> Taps)> SayAsync(string text)
    {
        var response = await host.CreateClient().PostAsync("/api/messages", body: JsonSerializer.Serialize(new
        {
            type = "message",
            id = $"{++_sent}",
            channelId = "emulator",
            deliveryMode = "expectReplies",
            serviceUrl = "http://localhost:1",
            from = new { id = "parent" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
            text,
        }));
        var replies = (await response.JsonAsync()).GetProperty("activities").EnumerateArray().Where(reply => reply.Text("type") == "message").ToList();
        return (string.Join("\n\n", replies.Select(reply => reply.Text("text"))), replies.Count > 0 ? [.. TapsOf(replies[^1])] : []);
    }

    private static IEnumerable<string> TapsOf(JsonElement reply) => reply.TryGetProperty("suggestedActions", out var taps)
        ? taps.GetProperty("actions").EnumerateArray().Select(tap => tap.GetProperty("title").GetString()!)
        : [];
}
