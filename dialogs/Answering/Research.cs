using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Tells what an answer rests on, the signs that call for help aside: studies first, each in one sentence with how strong it is.</summary>
internal sealed class Research(GuideSource guides)
{
    private const int Most = 4;

    /// <summary>What the answer on show rests on; null when its topic is gone.</summary>
    public AnswerPart? Of(ShownAnswer shown)
    {
        if (!guides.Current.Knowledge.Topics.TryGetValue(shown.TopicId, out var topic))
            return null;

        var advice = new[] { topic.RightNow, topic.Why, topic.NextNights }.SelectMany(section => section.Texts()).SelectMany(Citations.In).ToHashSet(StringComparer.Ordinal);
        var sources = topic.Sources.Values.Where(source => advice.Contains(source.Key) && IsGentle(source)).OrderBy(source => Rank(source.Kind)).ThenBy(source => source.Key, StringComparer.Ordinal).Take(Most).ToList();
        var heading = sources.Exists(source => source.Kind == SourceKind.Study) ? Replies.WhatItRestsOn : Replies.NoStudy;
        var lines = sources.Select((source, index) => $"- {source.Says} {source.Note} [{index + 1}]".Replace("  ", " ", StringComparison.Ordinal));
        return new AnswerPart(
            AnswerPartKind.Why,
            $"{heading}\n\n{string.Join('\n', lines)}",
            [.. sources.Select((source, index) => new Citation(index + 1, source, $"/topics/{topic.Id}#source-{source.Key}"))]);
    }

    /// <summary>A finding told without its setting can read like advice; such a one stands only on the topic's page.</summary>
    private bool IsGentle(Source source) => guides.Current.Gentleness.Check($"{source.Says} {source.Note} {source.Title}").Count == 0;

    private static int Rank(SourceKind kind) => kind switch
    {
        SourceKind.Study => 0,
        SourceKind.HealthBody => 1,
        SourceKind.Book => 2,
        _ => 3,
    };
}
