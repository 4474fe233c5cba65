using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Tells asking from telling in a few words by their form; from <c>knowledge/remarks.yaml</c>. Safe for use by many threads.</summary>
public sealed class RemarkReader
{
    internal const string FileName = "remarks.yaml";

    private const int MostWordsOfFacts = 14;

    private readonly FilePatterns _patterns;
    private readonly FrozenSet<string> _asking;
    private readonly FrozenSet<string> _joining;
    private readonly FrozenSet<string> _somebody;
    private readonly int _asks;
    private readonly int _tells;
    private readonly int _troubles;
    private readonly int _hypothetical;
    private readonly int _now;
    private readonly int _protest;
    private readonly int _notProtest;
    private readonly int _resolves;
    private readonly int _unresolved;
    private readonly int _besides;

    private RemarkReader(RemarksFile file, List<KnowledgeFault> faults)
    {
        _patterns = new FilePatterns(FileName, file.Classes, faults);
        _asking = file.Classes.GetValueOrDefault("asking", []).ToFrozenSet(StringComparer.Ordinal);
        _joining = file.Classes.GetValueOrDefault("joining", []).ToFrozenSet(StringComparer.Ordinal);
        _somebody = file.Classes.GetValueOrDefault("somebody", []).ToFrozenSet(StringComparer.Ordinal);
        _asks = _patterns.Add(file.Asks);
        _tells = _patterns.Add(file.Tells);
        _troubles = _patterns.Add(file.Troubles);
        _hypothetical = _patterns.Add(file.Hypothetical);
        _now = _patterns.Add(file.Now);
        _protest = _patterns.Add(file.Protest);
        _notProtest = _patterns.Add(file.NotProtest);
        _resolves = _patterns.Add(file.Resolves);
        _unresolved = _patterns.Add(file.Unresolved);
        _besides = _patterns.Add(file.Besides);
        _patterns.Close();
    }

    /// <summary>Reads <c>remarks.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static RemarkReader Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        return KnowledgeYaml.Load<RemarksFile, RemarkReader>(folder, FileName, (file, faults) => new RemarkReader(file, faults));
    }

    /// <summary>What the form of a message tells.</summary>
    public RemarkForm Read(MessageText said)
    {
        ArgumentNullException.ThrowIfNull(said);

        var found = _patterns.Find(said);
        var asks = said.Original.Contains('?', StringComparison.Ordinal) || found.Any(_asks);
        return new RemarkForm(
            asks,
            EndsAsking: asks && EndsAsking(said),
            AsksPlainly: said.Original.Contains('?', StringComparison.Ordinal) || BeginsAsking(said),
            OnlyTells: !asks && said.Words.Count <= MostWordsOfFacts && found.Any(_tells) && !found.Any(_troubles),
            IsHypothetical: found.Any(_hypothetical) && !found.Any(_now),
            MayBeProtest: found.Any(_protest) && !found.Any(_notProtest),
            Resolves: found.Any(_resolves) && !found.Any(_unresolved),
            AsksBesides: asks && found.Any(_besides),
            NamesSomebody: said.Words.Any(word => _somebody.Contains(word.Text)));
    }

    private bool BeginsAsking(MessageText said)
    {
        var begun = -1;
        foreach (var word in said.Words)
        {
            if (word.Clause == begun || _joining.Contains(word.Text))
                continue;
            if (_asking.Contains(word.Text))
                return true;
            begun = word.Clause;
        }

        return false;
    }

    // "Ok thanks. When will he sleep longer".
    private bool EndsAsking(MessageText said) =>
        said.Words is [.., { Clause: > 0 and var clause }]
        && said.Words.SkipWhile(word => word.Clause < clause || _joining.Contains(word.Text)).FirstOrDefault() is { Text: { } first }
        && _asking.Contains(first);
}
