using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Reads the <c>##</c> sections of a Markdown file with a YAML head, each with its variants by age.</summary>
internal sealed class MarkdownSections(string file, string text, ICollection<KnowledgeFault> faults)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The sections by name; adds a fault for every one that is missing, unknown, empty or doubled.</summary>
    /// <param name="names">The sections the file must have.</param>
    public Dictionary<string, TopicSection> Read(IReadOnlyList<string> names)
    {
        var sections = new Dictionary<string, TopicSection>(StringComparer.Ordinal);
        for (var at = Start(); at < _lines.Length;)
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

    // Behind the head; from the top where there is none.
    private int Start() => _lines[0] == "---" ? Array.IndexOf(_lines, "---", 1) + 1 : 0;

    private void Fault(int line, string message) => faults.Add(new KnowledgeFault(file, line, message));
}
