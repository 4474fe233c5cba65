using System.Globalization;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Reads one topic: a YAML head between <c>---</c> lines, then Markdown sections with age variants.</summary>
internal sealed class TopicFile(string file, string text, ICollection<KnowledgeFault> faults)
{
    private const string Openings = "Openings";
    private const string RightNow = "Right now";
    private const string Why = "Why";
    private const string NextNights = "Next nights";
    private const string WhenToGetHelp = "When to get help";

    /// <summary>The topic, or null after adding faults.</summary>
    /// <param name="phrasings">The topic's phrasings, from the file beside it.</param>
    public Topic? Read(IReadOnlyList<Phrasing> phrasings)
    {
        var before = faults.Count;
        var head = KnowledgeYaml.ReadHead<TopicFrontMatter>(text, file, faults);
        if (head is null)
            return null;

        var sections = new MarkdownSections(file, text, faults).Read([Openings, RightNow, Why, NextNights, WhenToGetHelp]);
        var ages = ReadAges(head.Ages);
        if (faults.Count > before)
            return null;

        return new Topic
        {
            Id = head.Id,
            Title = head.Title,
            Family = head.Family,
            FromMonths = ages.From,
            ToMonths = ages.To,
            Keywords = head.Keywords,
            Drafted = head.Drafted,
            Reviewed = head.Reviewed,
            Openings = [.. sections[Openings].Base.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', ' '))],
            RightNow = sections[RightNow],
            Why = sections[Why],
            NextNights = sections[NextNights],
            WhenToGetHelp = sections[WhenToGetHelp],
            Phrasings = phrasings,
        };
    }

    private (int From, int To) ReadAges(string ages)
    {
        var ends = ages.Split('-');
        if (ends.Length == 2 &&
            int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) &&
            int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to) &&
            from < to && to <= 60)
        {
            return (from, to);
        }

        Fault(1, $"ages \"{ages}\" is not two numbers of months from 0 to 60, such as 0-24");
        return default;
    }

    private void Fault(int line, string message) => faults.Add(new KnowledgeFault(file, line, message));
}
