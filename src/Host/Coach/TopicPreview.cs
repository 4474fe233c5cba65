using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Host.ClientLinks;

namespace GentleSleepBot.Host.Coach;

/// <summary>A coach's topic as the parent of a child of four months would read it, or what keeps it from being read.</summary>
internal sealed record TopicPreview(IReadOnlyList<KnowledgeFault> Faults, IReadOnlyList<(string Heading, string Html)> Bubbles)
{
    private const string Family = "my baby is 4 months old";

    private static readonly (AnswerPartKind Kind, string Heading)[] Parts =
    [
        (AnswerPartKind.RightNow, "First"), (AnswerPartKind.Why, "After “Why”"), (AnswerPartKind.NextNights, "After “More”"), (AnswerPartKind.WhenToGetHelp, "After “When to get help”"),
    ];

    /// <summary>Reads what a coach wrote.</summary>
    public static TopicPreview Of(OwnTopicDraft draft, string coach, Guide guide)
    {
        var reading = guide.OwnTopics.Read(draft);
        if (reading.Topic is not { } topic)
            return new TopicPreview(reading.Faults, []);

        var facts = guide.Tell(Family, Facts.None);
        var page = new OwnTopicPage(topic, coach, guide);
        return new TopicPreview(
            [],
            [.. Parts.Select(part => (part.Heading, Text: topic.Sections().ElementAt((int)part.Kind).For(AnswerComposer.AgeForSleep(facts))))
                .Where(part => part.Text.Length > 0)
                .Select(part => (part.Heading, page.Html($"{part.Text}\n\n*From {coach}: the coach's own practice.*", facts)))]);
    }
}
