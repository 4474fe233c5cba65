using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>
/// Hears what a message denies, so that a word is not taken for its opposite: after "not naps, the DUMMY at nursery" the dummy is meant. From <c>corrections.yaml</c>. Safe for use by many threads.
/// </summary>
public sealed class MeantReader
{
    internal const string FileName = "corrections.yaml";

    private const int FewestWordsLeft = 2;
    private const int FewestWordsOfAMatter = 4;

    private readonly FilePatterns _patterns;
    private readonly FrozenSet<string> _not;
    private readonly FrozenSet<string> _opening;
    private readonly FrozenSet<string> _leading;
    private readonly int _putsRight;
    private readonly int _denies;
    private readonly int _keeps;
    private readonly int _turns;

    private MeantReader(MeantFile file, List<KnowledgeFault> faults)
    {
        _patterns = new FilePatterns(FileName, file.Classes, faults);
        _not = file.Not.ToFrozenSet(StringComparer.Ordinal);
        _opening = file.Opening.ToFrozenSet(StringComparer.Ordinal);
        _leading = file.Leading.ToFrozenSet(StringComparer.Ordinal);
        _putsRight = _patterns.Add(file.PutsRight);
        _denies = _patterns.Add(file.Denies);
        _keeps = _patterns.Add(file.Keeps);
        _turns = _patterns.Add(file.Turns);
        _patterns.Close();
    }

    /// <summary>Reads <c>corrections.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static MeantReader Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        return KnowledgeYaml.Load<MeantFile, MeantReader>(folder, FileName, (file, faults) => new MeantReader(file, faults));
    }

    /// <summary>What a message denies and what is left; linear in its length.</summary>
    public Meant Read(MessageText said)
    {
        ArgumentNullException.ThrowIfNull(said);

        var whole = _patterns.Find(said);
        if (AfterTheTurn(said, whole) is { } after)
            return Read(after);
        if (!whole.Any(_denies) && !said.Words.Any(word => _not.Contains(word.Text)))
            return new Meant(said, [], whole.Any(_putsRight));

        var parts = Parts(said).ToList();
        var left = parts.Where(part => !part.IsDenied).ToList();
        var isPuttingRight = whole.Any(_putsRight) || parts.Exists(part => part is { IsDenied: true, NamesAMatter: true });
        if (left.Count == parts.Count || left.Sum(part => part.Words) < FewestWordsLeft)
            return new Meant(said, [], isPuttingRight);

        return new Meant(MessageText.Parse(string.Join(' ', left.Select(part => part.Text))), [.. parts.Where(part => part.IsDenied).Select(part => part.Text)], isPuttingRight);
    }

    // "He is happy now, thank you. Other question, at night he sleeps beside me": what stands before belongs to the matter that was left.
    private MessageText? AfterTheTurn(MessageText said, PatternMatches whole) =>
        whole[_turns] is [.., var last] && last.Span.Last + FewestWordsOfAMatter < said.Words.Count ? MessageText.Parse(said.Original[said.Words[last.Span.Last + 1].Start..]) : null;

    // A clause, or what stands behind a "not" within it: "bed, not sofa" and "about bedtime for school not about fighting".
    private IEnumerable<Part> Parts(MessageText said)
    {
        for (var first = 0; first < said.Words.Count;)
        {
            var last = first;
            while (last + 1 < said.Words.Count && said.Words[last + 1].Clause == said.Words[first].Clause && !(_not.Contains(said.Words[last + 1].Text) && !_leading.Contains(said.Words[last].Text)))
                last++;
            yield return PartOf(said, first, last);
            first = last + 1;
        }
    }

    private Part PartOf(MessageText said, int first, int last)
    {
        var clauseEnd = last + 1 < said.Words.Count ? said.Words[last + 1].Start : said.Original.Length;
        var text = said.Original[said.Words[first].Start..clauseEnd].Trim();
        var begin = first;
        while (begin < last && _leading.Contains(said.Words[begin].Text))
            begin++;
        var found = _patterns.Find(MessageText.Parse(text));
        var beginsWithNot = _not.Contains(said.Words[begin].Text) && begin < last;
        var isDenied = (beginsWithNot || found.Any(_denies)) && !found.Any(_keeps);
        var namesAMatter = isDenied && beginsWithNot && said.Words.Take(begin).Skip(first).All(word => _opening.Contains(word.Text));
        return new Part(text, last - first + 1, isDenied, namesAMatter);
    }

    private readonly record struct Part(string Text, int Words, bool IsDenied, bool NamesAMatter);
}
