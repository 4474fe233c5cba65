using System.Collections.Frozen;
using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>The number words of one culture, ready to be looked up.</summary>
internal sealed class NumberLexicon
{
    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _suffixes;

    private NumberLexicon(NumberFile file)
    {
        File = file;
        _words = Words(file).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _suffixes = file.Suffixes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        SpacedSuffixes = new WordSet(file.SpacedSuffixes);
        PronounAfter = new WordSet(file.PronounAfter);
        NotFractionBefore = new WordSet(file.NotFractionBefore);
        OrdinalSuffixes = new WordSet(file.OrdinalSuffixes);
        OutOf = new PhraseTable<bool>(file.OutOf.Select(phrase => (phrase, true)));
        RelativeOrdinals = new PhraseTable<string>(file.RelativeOrdinals.Select(entry => (entry.Key, entry.Value)));
    }

    public NumberFile File { get; }

    public WordSet SpacedSuffixes { get; }

    public WordSet PronounAfter { get; }

    public WordSet NotFractionBefore { get; }

    public WordSet OrdinalSuffixes { get; }

    public PhraseTable<bool> OutOf { get; }

    public PhraseTable<string> RelativeOrdinals { get; }

    public static NumberLexicon Of(CultureFolder culture) =>
        culture.Part("numbers.json", CultureJson.Default.NumberFile, file => new NumberLexicon(file));

    /// <summary>What each token of a text says about a number.</summary>
    public NumberWord[] Find(TokenizedText text)
    {
        var words = new NumberWord[text.Count];
        for (var at = 0; at < words.Length; at++)
        {
            if (text.IsWord(at) && _words.TryGetValue(text.Word(at), out var found))
                words[at] = found;
        }

        return words;
    }

    public bool TryGetSuffix(ReadOnlySpan<char> asWritten, out double factor) => _suffixes.TryGetValue(asWritten, out factor);

    private static Dictionary<string, NumberWord> Words(NumberFile file)
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        AddValues(NumberWordKind.Unit, file.Units);
        AddValues(NumberWordKind.Tens, file.Tens);
        AddValues(NumberWordKind.Hundred, file.Hundreds);
        AddValues(NumberWordKind.Scale, file.Scales);
        AddValues(NumberWordKind.Dozen, file.Dozens);
        AddValues(NumberWordKind.Ordinal, file.Ordinals);
        AddValues(NumberWordKind.Denominator, file.Denominators);
        AddValues(NumberWordKind.Denominators, file.DenominatorsPlural);
        AddNames(NumberWordKind.Article, file.Articles);
        AddNames(NumberWordKind.And, file.Joiners);
        AddNames(NumberWordKind.Point, file.Points);
        AddNames(NumberWordKind.Negative, file.Negatives);
        AddNames(NumberWordKind.Over, file.Over);
        return words;

        void AddValues(NumberWordKind kind, Dictionary<string, double> entries)
        {
            foreach (var (word, value) in entries)
                words.Add(word, new NumberWord(kind, value));
        }

        void AddNames(NumberWordKind kind, string[] entries)
        {
            foreach (var word in entries)
                words.Add(word, new NumberWord(kind, 0));
        }
    }
}
