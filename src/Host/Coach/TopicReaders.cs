using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Counts how many of a coach's clients were answered by each topic, in the talks that are still kept; nobody learns who.</summary>
internal sealed class TopicReaders(CoachNumberTable numbers)
{
    /// <summary>Clients by the topic's id; a client who was answered by it in several talks counts once.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(string coach, CancellationToken cancellationToken)
    {
        var read = new HashSet<(string Parent, string Topic)>();
        await foreach (var (parent, json) in numbers.TalksAsync(coach, cancellationToken))
            read.UnionWith(AnsweredIn(json).Select(topic => (parent, topic)));
        return read.CountBy(one => one.Topic, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> AnsweredIn(byte[] json)
    {
        try
        {
            return TalkMemory.Read(json)?.Answered ?? [];
        }
        catch (StateFormatException)
        {
            return [];
        }
    }
}
