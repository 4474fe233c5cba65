using System.Text.Json;

namespace Durability.Tests;

internal static class Transcripts
{
    /// <summary>Each accepted message stands exactly once, in order, with exactly one set of replies right after it.</summary>
    public static void AssertWhole(IReadOnlyList<string> accepted, IReadOnlyList<JsonElement> transcript)
    {
        var said = transcript.Where(IsFromParent).ToList();
        Assert.Equal(accepted, said.Select(MessageKey));

        var place = 0;
        while (place < transcript.Count && !IsFromParent(transcript[place]))
            place++;

        foreach (var message in said)
        {
            var id = message.GetProperty("id").GetString();
            Assert.Equal(id, transcript[place++].GetProperty("id").GetString());

            var replies = 0;
            for (; place < transcript.Count && !IsFromParent(transcript[place]); place++, replies++)
                Assert.Equal(id, transcript[place].GetProperty("replyToId").GetString());
            Assert.True(replies > 0, $"Message {MessageKey(message)} has no reply.");
        }

        // A turn that ran twice would have said its first sentence twice.
        Assert.Equal(transcript.Count, transcript.Select(activity => activity.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(
            transcript.Where(activity => !IsFromParent(activity) && activity.TryGetProperty("replyToId", out _)).GroupBy(activity => activity.GetProperty("replyToId").GetString()),
            set => Assert.Equal(set.Count(), set.Select(reply => reply.GetProperty("text").GetString()).Distinct().Count()));
    }

    private static bool IsFromParent(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString() == "user";

    private static string? MessageKey(JsonElement activity) => activity.GetProperty("channelData").GetProperty("messageKey").GetString();
}
