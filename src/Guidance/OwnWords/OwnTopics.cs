using System.Collections.Frozen;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>Reads what coaches write themselves by the rules that hold for every topic. Pure; safe for use by many threads.</summary>
public sealed class OwnTopics
{
    /// <summary>What the ids of coaches' topics begin with; no topic of the knowledge folder does.</summary>
    public const string Prefix = "own/";

    private const string AllAges = "own";
    private const int OldestMonths = 60;

    private readonly GentlenessGuard _guard;
    private readonly Wording _wording;
    private readonly KnowledgeBase _knowledge;

    internal OwnTopics(GentlenessGuard guard, Wording wording, KnowledgeBase knowledge) => (_guard, _wording, _knowledge) = (guard, wording, knowledge);

    /// <summary>Whether an id is of a topic that a coach wrote.</summary>
    public static bool IsOwn(string topicId) => topicId?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>Reads a topic and finds everything that keeps it from being published.</summary>
    /// <param name="draft">What the coach wrote.</param>
    public OwnTopicReading Read(OwnTopicDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);

        var faults = new List<KnowledgeFault>();
        var topic = new Topic
        {
            Id = draft.Id,
            Title = draft.Title.Trim(),
            Family = AllAges,
            FromMonths = 0,
            ToMonths = OldestMonths,
            Keywords = [],
            Drafted = DateOnly.MinValue,
            Openings = [],
            RightNow = Section(OwnTopicLint.RightNow, draft.RightNow, faults),
            Why = Section(OwnTopicLint.Why, draft.Why, faults),
            NextNights = Section(OwnTopicLint.NextNights, draft.NextNights, faults),
            WhenToGetHelp = Section(OwnTopicLint.GetHelp, draft.GetHelp, faults),
            Phrasings = [.. Lines(draft.Phrasings).Select(line => new Phrasing(line, []))],
        };
        new OwnTopicLint(draft, _guard, _wording, _knowledge.Sources, faults).Check(topic);
        return new OwnTopicReading(faults.Count == 0 ? topic : null, [.. faults.Distinct()]);
    }

    /// <summary>A field's text with its parts by age; empty when the coach wrote none.</summary>
    private static TopicSection Section(string field, string text, List<KnowledgeFault> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new TopicSection("", FrozenDictionary<AgeBand, string>.Empty);

        // The heading stands on a line of its own above the coach's first.
        var found = new List<KnowledgeFault>();
        var sections = new MarkdownSections(field, $"## {field}\n{text}", found).Read([field]);
        faults.AddRange(found.Select(fault => fault with { Line = Math.Max(0, fault.Line - 1) }));
        return sections[field];
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
