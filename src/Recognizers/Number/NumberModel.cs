using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Turns the numbers of a text into results.</summary>
internal static class NumberModel
{
    public static List<ModelResult> Recognize(TokenizedText text, NumberLexicon lexicon)
    {
        var results = new List<ModelResult>();
        foreach (var span in NumberScanner.Scan(text, lexicon))
        {
            if (WithSuffix(text, lexicon, span) is { } number)
                results.Add(Result(text, number));
        }

        return results;
    }

    /// <summary>"10k" is ten thousand; digits against any other word are no number.</summary>
    private static NumberSpan? WithSuffix(TokenizedText text, NumberLexicon lexicon, NumberSpan span)
    {
        var apart = !span.Glued && text.IsDigits(span.Next - 1) && lexicon.SpacedSuffixes.Contains(text.Word(span.Next));
        if (!span.Glued && !apart)
            return span;
        if (!lexicon.TryGetSuffix(text.AsWritten(span.Next), out var factor) || (text.Glued(span.Next + 1) && text.IsDigits(span.Next + 1)))
            return apart ? span : null;

        var value = span.Value * factor;
        return span with { Next = span.Next + 1, Value = value, Kind = NumberSpan.Whole(value) };
    }

    private static ModelResult Result(TokenizedText text, NumberSpan span) => Found.In(text, span.First, span.Next, "number", new()
    {
        ["subtype"] = span.Kind.ToString().ToLowerInvariant(),
        ["value"] = span.Text,
    });
}
