using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Finds what the talk has not said yet, so that no long sentence comes twice.</summary>
internal sealed class Untold(GuideSource guides)
{
    private const string ShouldItFail = "If ";
    private const int MostWordsOfAPoint = 65;
    private const int FewestOfPlainWords = 2;

    /// <summary>Whether every long sentence of a text was said in this talk.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="text">Curated text.</param>
    public static bool IsTold(TalkState talk, string text) => talk.Told.Count > 0 && LongSentences.InCurated(text) is { Count: > 0 } marks && marks.All(talk.Told.Contains);

    /// <summary>The next thing to try of the answer on show, a paragraph; null when all was said. What holds only if a step fails is not given before one was tried.</summary>
    /// <param name="talk">The talk.</param>
    /// <param name="last">The answer on show.</param>
    /// <param name="wasTried">Whether a step was tried.</param>
    public AnswerPart? Next(TalkState talk, ShownAnswer last, bool wasTried = false) => Points(talk, last, AnswerPartKind.NextNights)
        .FirstOrDefault(point => Heard.WordsIn(point.Text) <= MostWordsOfAPoint && (wasTried || !point.Text.StartsWith(ShouldItFail, StringComparison.Ordinal)));

    /// <summary>The paragraph of the answer on show that speaks of what a few words name; null when none does.</summary>
    public AnswerPart? Nearest(TalkState talk, ShownAnswer last, string said, bool asksForReasons)
    {
        var stems = WordStems.In(said).ToHashSet(StringComparer.Ordinal);
        IEnumerable<AnswerPartKind> kinds = asksForReasons ? [AnswerPartKind.Why, AnswerPartKind.NextNights] : [AnswerPartKind.NextNights, AnswerPartKind.Why];
        var best = kinds.SelectMany(kind => Points(talk, last, kind))
            .Select(point => (Point: point, Shared: WordStems.In(point.Text).Distinct(StringComparer.Ordinal).Count(stems.Contains)))
            .OrderByDescending(each => each.Shared)
            .FirstOrDefault();
        return best.Shared >= FewestOfPlainWords || (best.Shared > 0 && stems.Count <= FewestOfPlainWords) ? best.Point : null;
    }

    private IEnumerable<AnswerPart> Points(TalkState talk, ShownAnswer last, AnswerPartKind kind) =>
        last.HasParts && guides.Current.Knowledge.Topics.TryGetValue(last.TopicId, out var topic)
            ? guides.Current.Answers.Points(topic, talk.Facts, kind).Where(point => LongSentences.InCurated(point.Text) is { Count: > 0 } marks && !marks.Any(talk.Told.Contains))
            : [];
}
