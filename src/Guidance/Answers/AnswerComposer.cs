using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Turns a topic into the answer for this child and this writer. Pure; safe for use by many threads.</summary>
/// <param name="wording">The words of each English and pronoun.</param>
public sealed class AnswerComposer(Wording wording)
{
    private const int MonthsThatPrematurityCounts = 24;

    /// <summary>Composes an answer.</summary>
    /// <param name="topic">What to answer.</param>
    /// <param name="facts">What is known of child and writer.</param>
    /// <param name="variation">Chooses among the topic's openings, so that a family does not read the same one every night; null leaves the opening out.</param>
    public Answer Compose(Topic topic, Facts facts, int? variation)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);

        var months = AgeForSleep(facts);
        var opening = variation is { } chosen ? topic.Openings[(int)((uint)chosen % (uint)topic.Openings.Count)] + " " : "";
        return new Answer(topic.Id, topic.Title,
        [
            Part(AnswerPartKind.RightNow, topic, opening + topic.RightNow.For(months), facts),
            Part(AnswerPartKind.Why, topic, topic.Why.For(months), facts),
            Part(AnswerPartKind.NextNights, topic, topic.NextNights.For(months), facts),
            Part(AnswerPartKind.WhenToGetHelp, topic, topic.WhenToGetHelp.For(months), facts),
        ]);
    }

    /// <summary>The age that sleep advice goes by: from the due date for a child born early, up to two years; null when unknown.</summary>
    public static double? AgeForSleep(Facts facts) =>
        facts?.CorrectedAgeMonths is { } corrected && facts.AgeMonths is not >= MonthsThatPrematurityCounts ? Math.Max(0, corrected) : facts?.AgeMonths;

    private AnswerPart Part(AnswerPartKind kind, Topic topic, string markdown, Facts facts)
    {
        var keys = new List<string>();
        var text = Citations.Replace(wording.Fill(markdown, facts), key =>
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
                keys.Add(key);
            return $" [{keys.IndexOf(key) + 1}]";
        });
        return new AnswerPart(kind, text, [.. keys.Select((key, index) => Cite(topic, index + 1, key))]);
    }

    private static Citation Cite(Topic topic, int number, string key) =>
        new(number, topic.Sources[key], $"/topics/{topic.Id}#source-{key}");
}
