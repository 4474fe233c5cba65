using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Finds ordinals: "first", "twenty-first", "one hundred and third", "21st", "the last one".</summary>
internal static class OrdinalModel
{
    public static List<ModelResult> Recognize(TokenizedText text, NumberLexicon lexicon)
    {
        var words = lexicon.Find(text);
        var whole = new WholeNumberReader(text, words);

        var results = new List<ModelResult>();
        for (var at = 0; at < text.Count;)
        {
            var next = at;
            if (lexicon.RelativeOrdinals.TryFind(text, at, out var end, out var meaning))
                results.Add(Relative(text, at, next = end, meaning));
            else if (Absolute(text, lexicon, words, whole, at) is var (after, value))
                results.Add(Ordinal(text, at, next = after, value));
            at = Math.Max(next, at + 1);
        }

        return results;
    }

    private static (int Next, double Value)? Absolute(TokenizedText text, NumberLexicon lexicon, NumberWord[] words, WholeNumberReader whole, int at)
    {
        if (text.IsDigits(at))
            return InDigits(text, lexicon, at);
        if (text.Glued(at) && text.IsDigits(at - 1))
            return null;
        if (words[at].Kind == NumberWordKind.Ordinal)
            return IsRoundFraction(words, at) ? null : (at + 1, words[at].Value);

        var before = whole.Read(at);
        return before.Next > at ? After(text, words, at, before) : null;
    }

    private static (int Next, double Value)? InDigits(TokenizedText text, NumberLexicon lexicon, int at)
    {
        var digits = DigitReader.Read(text, at);
        var suffix = digits.Next;
        if (digits.Kind != NumberKind.Integer || suffix == at || !lexicon.OrdinalSuffixes.Contains(text.Word(suffix)))
            return null;
        return text[suffix].SpaceBefore && !text.Is(suffix, "th") ? null : (suffix + 1, digits.Value);
    }

    /// <summary>The ordinal that ends a number in words: after tens a small one, after hundreds any below.</summary>
    private static (int Next, double Value)? After(TokenizedText text, NumberWord[] words, int first, WholeNumber before)
    {
        var at = before.Next;
        if (text.IsSymbol(at, '-') || (at < words.Length && words[at].Kind == NumberWordKind.And))
            at++;
        if (at >= words.Length || words[at].Kind != NumberWordKind.Ordinal)
            return null;

        var value = words[at].Value;
        if (value >= 100)
            return words[first].Kind == NumberWordKind.Article ? null : (at + 1, before.Value * value);
        var fits = before.Tens > 0 ? value < 10 : before.Value >= 100 && before.Value % 100 == 0;
        return fits ? (at + 1, before.Value + value) : null;
    }

    /// <summary>"a hundredth" is a part, not a place.</summary>
    private static bool IsRoundFraction(NumberWord[] words, int at) =>
        words[at].Value >= 100 && at > 0 && words[at - 1].Kind == NumberWordKind.Article;

    private static ModelResult Ordinal(TokenizedText text, int first, int next, double value) => Found.In(text, first, next, "ordinal", new()
    {
        ["offset"] = NumberSpan.Format(value),
        ["relativeTo"] = "start",
        ["value"] = NumberSpan.Format(value),
    });

    private static ModelResult Relative(TokenizedText text, int first, int next, string meaning)
    {
        var sign = meaning.AsSpan().IndexOfAny('+', '-');
        return Found.In(text, first, next, "ordinal.relative", new()
        {
            ["offset"] = meaning[sign] == '+' ? meaning[(sign + 1)..] : meaning[sign..],
            ["relativeTo"] = meaning[..sign],
            ["value"] = meaning.EndsWith("+0", StringComparison.Ordinal) ? meaning[..sign] : meaning,
        });
    }
}
