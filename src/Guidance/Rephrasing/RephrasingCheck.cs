using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;

namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>
/// Decides what of a language model's wording may reach a parent: only the curated sentences, whole and in order, with other small words and words of feeling.
/// Pure; safe for use by many threads.
/// </summary>
public sealed class RephrasingCheck
{
    private const string FileName = "rephrasing.yaml";
    private const double HardestGrade = 8;
    private const int LongestSentence = 28;
    private const double LongestText = 1.25;
    private const int BadSentencesBorne = 1;

    /// <summary>Signs that may be added; links, markup, digits and doubt may not.</summary>
    private const string PlainSigns = " ,.;:'’–-";

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

        return new RephrasingCheck(guard, KnowledgeYaml.ReadFile<RephrasingFile>(folder, FileName));
    }

    /// <summary>The text to send, with the citations of what each sentence rests on; null when the curated text must go instead.</summary>
    /// <param name="curated">The sentences of the curated text.</param>
    /// <param name="proposed">The model's sentences, in order. One that is refused gives way to the curated sentences it names; a second refuses the whole.</param>
    public string? Accept(IReadOnlyList<CuratedSentence> curated, IReadOnlyList<RephrasedSentence> proposed)
    {
        ArgumentNullException.ThrowIfNull(curated);
        ArgumentNullException.ThrowIfNull(proposed);

        if (!RestsOnAllInOrder(curated, proposed))
            return null;

        var refused = 0;
        var sentences = new List<string>();
        foreach (var sentence in proposed)
        {
            var carriers = curated.Where(one => sentence.RestsOn.Contains(one.Id, StringComparer.Ordinal)).ToList();
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
        return _guard.Check(whole).Count == 0 && IsNotTooLong(whole, curated) ? whole : null;
    }

    /// <summary>Every curated sentence is rested on once, in its place: leaving one out or saying one twice changes advice as much as adding one.</summary>
    private static bool RestsOnAllInOrder(IReadOnlyList<CuratedSentence> curated, IReadOnlyList<RephrasedSentence> proposed) =>
        proposed.All(sentence => sentence.RestsOn.Count > 0)
        && proposed.SelectMany(sentence => sentence.RestsOn).SequenceEqual(curated.Select(one => one.Id), StringComparer.Ordinal);

    private static bool IsNotTooLong(string text, IReadOnlyList<CuratedSentence> curated) =>
        ReadingGrade.CountWords(text) <= LongestText * curated.Sum(one => ReadingGrade.CountWords(one.Text) + one.Citations.Count);

    /// <summary>A sentence may be as long and as hard to read as the curated ones it rests on, or up to the usual bounds.</summary>
    private bool MayStand(string sentence, IReadOnlyList<CuratedSentence> carriers) =>
        sentence.Length > 0
        && sentence.All(sign => char.IsLetter(sign) || PlainSigns.Contains(sign, StringComparison.Ordinal) || carriers.Any(one => one.Text.Contains(sign, StringComparison.Ordinal)))
        && IsSupported(sentence, carriers)
        && ReadingGrade.CountWords(sentence) <= Math.Max(LongestSentence, carriers.Max(one => ReadingGrade.CountWords(one.Text)))
        && ReadingGrade.Of(sentence) <= Math.Max(HardestGrade, carriers.Max(one => ReadingGrade.Of(one.Text)))
        && _guard.Check(sentence).Count == 0;

    /// <summary>
    /// The words that carry meaning are those of the curated sentences, all of them and in their order, so that nothing else can be said with them;
    /// small words may come and go, and those that stay keep their order too.
    /// </summary>
    private bool IsSupported(string sentence, IReadOnlyList<CuratedSentence> carriers)
    {
        if (!_words.Of(sentence).SequenceEqual(carriers.SelectMany(one => _words.Of(one.Text)), StringComparer.Ordinal))
            return false;

        var curated = carriers.SelectMany(one => _words.AllOf(one.Text)).ToList();
        var said = _words.AllOf(sentence).ToList();
        var from = 0;
        return said.Where(word => said.Count(word.Equals) <= curated.Count(word.Equals)).All(word => (from = curated.IndexOf(word, from) + 1) > 0);
    }
}
