using System.Collections.Frozen;
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

    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The topic, or null after adding faults.</summary>
    /// <param name="phrasings">The topic's phrasings, from the file beside it.</param>
    public Topic? Read(IReadOnlyList<string> phrasings)
    {
        var before = faults.Count;
        var end = Array.IndexOf(_lines, "---", 1);
        if (_lines[0] != "---" || end < 0)
        {
            Fault(1, "begins with no YAML head between two lines ---");
            return null;
        }

        var head = KnowledgeYaml.Read<TopicFrontMatter>(string.Join('\n', _lines[1..end]), file, 2, faults);
        var sections = ReadSections(end + 1);
        var ages = head is null ? default : ReadAges(head.Ages);
        if (head is null || faults.Count > before)
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

    private Dictionary<string, TopicSection> ReadSections(int start)
    {
        string[] names = [Openings, RightNow, Why, NextNights, WhenToGetHelp];
        var sections = new Dictionary<string, TopicSection>(StringComparer.Ordinal);
        for (var at = start; at < _lines.Length;)
        {
            if (!_lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                if (!string.IsNullOrWhiteSpace(_lines[at]))
                    Fault(at + 1, "text before the first section");
                at++;
                continue;
            }

            var name = _lines[at][3..].Trim();
            if (!names.Contains(name, StringComparer.Ordinal))
                Fault(at + 1, $"unknown section \"{name}\": the sections are {string.Join(", ", names)}");
            else if (sections.ContainsKey(name))
                Fault(at + 1, $"section \"{name}\" stands twice");
            at++;
            sections[name] = ReadSection(ref at);
        }

        foreach (var missing in names.Where(name => !sections.ContainsKey(name)))
            Fault(0, $"section \"{missing}\" is missing");
        return sections;
    }

    private TopicSection ReadSection(ref int at)
    {
        var text = ReadText(ref at);
        var variants = new Dictionary<AgeBand, string>();
        while (at < _lines.Length && _lines[at].StartsWith("### ", StringComparison.Ordinal))
        {
            var heading = _lines[at][4..].Trim();
            var band = AgeBand.All.FirstOrDefault(band => band.Heading == heading);
            if (band is null)
                Fault(at + 1, $"unknown age band \"{heading}\": the bands are {string.Join(", ", AgeBand.All.Select(known => known.Heading))}");
            at++;
            var variant = ReadText(ref at);
            if (band is not null && !variants.TryAdd(band, variant))
                Fault(at, $"age band \"{heading}\" stands twice");
        }

        return new TopicSection(text, variants.ToFrozenDictionary());
    }

    private string ReadText(ref int at)
    {
        var first = at;
        while (at < _lines.Length && !_lines[at].StartsWith("## ", StringComparison.Ordinal) && !_lines[at].StartsWith("### ", StringComparison.Ordinal))
            at++;

        var text = string.Join('\n', _lines[first..at]).Trim();
        if (text.Length == 0)
            Fault(first, "has no text");
        return text;
    }

    private void Fault(int line, string message) => faults.Add(new KnowledgeFault(file, line, message));
}
