using System.Buffers;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;

namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>
/// Decides what of a language model's wording may reach a parent: only what says no more than the curated sentences it rests on.
/// Pure; safe for use by many threads.
/// </summary>
public sealed class RephrasingCheck
{
    private const string FileName = "rephrasing.yaml";
    private const double HardestGrade = 8;
    private const int LongestSentence = 28;
    private const double LongestText = 1.25;
    private const int BadSentencesBorne = 1;

    /// <summary>Links, markup and anything that could be drawn as more than words.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>[]{}|*_#`~@\\/=\n\r\t");

    private readonly GentlenessGuard _guard;
    private readonly RephrasingWords _words;

    private RephrasingCheck(GentlenessGuard guard, RephrasingFile file) => (_guard, _words, Instructions) = (guard, new RephrasingWords(file), file.Instructions);

    /// <summary>What the model is told to do.</summary>
    public string Instructions { get; }

    /// <summary>Reads <c>rephrasing.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="guard">Reads every sentence for what no parent must be told.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static RephrasingCheck Load(DirectoryInfo folder, GentlenessGuard guard)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(guard);

        var faults = new List<KnowledgeFault>();
        var path = Path.Combine(folder.FullName, FileName);
        var file = File.Exists(path) ? KnowledgeYaml.Read<RephrasingFile>(File.ReadAllText(path), FileName, 1, faults) : null;
        return file is not null ? new RephrasingCheck(guard, file) : throw new KnowledgeFormatException(faults.Count > 0 ? faults : [new KnowledgeFault(FileName, 0, "the file is missing")]);
    }

    /// <summary>The text to send, with the citations of what each sentence rests on; null when the curated text must go instead.</summary>
    /// <param name="curated">The sentences of the curated text.</param>
    /// <param name="proposed">The model's sentences, in order. One that is refused gives way to the curated sentences it names; a second refuses the whole.</param>
    public string? Accept(IReadOnlyList<CuratedSentence> curated, IReadOnlyList<RephrasedSentence> proposed)
    {
        ArgumentNullException.ThrowIfNull(curated);
        ArgumentNullException.ThrowIfNull(proposed);

        if (proposed.Count == 0 || proposed.Count > curated.Count * 2)
            return null;

        var refused = 0;
        var sentences = new List<string>();
        foreach (var sentence in proposed)
        {
            var carriers = curated.Where(one => sentence.RestsOn.Contains(one.Id, StringComparer.Ordinal)).ToList();
            if (carriers.Count == 0 || carriers.Count < sentence.RestsOn.Distinct(StringComparer.Ordinal).Count())
                return null;

            var text = sentence.Text.Trim();
            if (!MayStand(text, carriers))
            {
                if (++refused > BadSentencesBorne)
                    return null;
                text = string.Join(' ', carriers.Select(one => one.Text));
            }

            sentences.Add(string.Join(' ', carriers.SelectMany(one => one.Citations).Distinct().Select(number => $"[{number}]").Prepend(text)));
        }

        var whole = string.Join(' ', sentences);
        return IsWhole(whole, curated, proposed) ? whole : null;
    }

    /// <summary>Leaving a sentence or its warning out changes advice as much as adding one.</summary>
    private bool IsWhole(string text, IReadOnlyList<CuratedSentence> curated, IReadOnlyList<RephrasedSentence> proposed) =>
        ReadingGrade.CountWords(text) <= LongestText * curated.Sum(one => ReadingGrade.CountWords(one.Text) + one.Citations.Count)
        && curated.All(one => proposed.Any(sentence => sentence.RestsOn.Contains(one.Id, StringComparer.Ordinal) && (!_words.Denies(one.Text) || _words.Denies(sentence.Text))))
        && _guard.Check(text).Count == 0;

    /// <summary>A sentence may be as long and as hard to read as the curated ones it rests on, or up to the usual bounds.</summary>
    private bool MayStand(string sentence, IReadOnlyList<CuratedSentence> carriers) =>
        sentence.Length > 0
        && !sentence.AsSpan().ContainsAny(Markup)
        && !sentence.Contains("www", StringComparison.OrdinalIgnoreCase)
        && ReadingGrade.CountWords(sentence) <= Math.Max(LongestSentence, carriers.Max(one => ReadingGrade.CountWords(one.Text)))
        && ReadingGrade.Of(sentence) <= Math.Max(HardestGrade, carriers.Max(one => ReadingGrade.Of(one.Text)))
        && _guard.Check(sentence).Count == 0
        && IsSupported(sentence, carriers);

    /// <summary>
    /// All words of a clause that could carry advice or a claim stand in one and the same curated sentence, denied there where they are denied here;
    /// so words of two sentences cannot be joined to say a third thing.
    /// </summary>
    private bool IsSupported(string sentence, IReadOnlyList<CuratedSentence> carriers)
    {
        var carried = carriers.Select(one => _words.Of(one.Text).ToHashSet()).ToList();
        var clauses = sentence.Split([',', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
        return clauses.Select(_words.Of).All(words => carried.Any(one => words.All(one.Contains)))
            && (carriers.Any(one => _words.Denies(one.Text)) || !_words.Denies(sentence));
    }
}
