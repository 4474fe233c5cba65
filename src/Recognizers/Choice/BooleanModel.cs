using Recognizers.Text.Tokens;

namespace Recognizers.Text.Choice;

/// <summary>Scores each yes and no by the share of the text it takes up, and gives the surest, the first of equals.</summary>
internal static class BooleanModel
{
    private const double Base = 0.4;

    public static List<ModelResult> Recognize(TokenizedText text, ChoiceLexicon lexicon)
    {
        var found = Scan(text, lexicon);
        if (found.Count == 0)
            return [];

        var surest = found.MaxBy(choice => choice.Length);
        return
        [
            new ModelResult
            {
                Text = text.Source[surest.Start..surest.End],
                Start = surest.Start,
                End = surest.End - 1,
                TypeName = "boolean",
                Resolution = new Dictionary<string, object>
                {
                    ["value"] = surest.Value,
                    ["score"] = Score(surest),
                    ["otherResults"] = found.Where(choice => choice != surest).Select(Other).ToList(),
                },
            },
        ];

        double Score(Candidate choice) => Base + ((1 - Base) * choice.Length / found[0].Of);

        Dictionary<string, object> Other(Candidate choice) => new()
        {
            ["text"] = text.Source[choice.Start..choice.End],
            ["value"] = choice.Value,
            ["score"] = Score(choice),
        };
    }

    private static List<Candidate> Scan(TokenizedText text, ChoiceLexicon lexicon)
    {
        var found = new List<Candidate>();
        var counted = Enumerable.Range(0, text.Count).Count(index => Counts(text, index));
        for (var at = 0; at < text.Count;)
        {
            if (!lexicon.Phrases.TryFind(text, at, out var next, out var value) || (text.Glued(next) && text.IsDigits(next)))
            {
                at++;
                continue;
            }

            var words = next - at;
            if (IsSkinTone(text, next))
                (next, words) = (next + 1, words + 1);
            if (value is { } said)
                found.Add(new Candidate(text[at].Start, text[next - 1].End, said, words, counted));
            at = next;
        }

        return found;
    }

    /// <summary>Words, digits and emoji count; punctuation does not.</summary>
    private static bool Counts(TokenizedText text, int index) =>
        text[index].Kind != TokenKind.Symbol || text[index].Length == 2 || char.IsSymbol(text.Source[text[index].Start]);

    private static bool IsSkinTone(TokenizedText text, int index) =>
        text.Glued(index) && text[index].Length == 2 && text.Source[text[index].Start] == '\ud83c' && text.Source[text[index].Start + 1] is >= '\udffb' and <= '\udfff';

    private readonly record struct Candidate(int Start, int End, bool Value, int Length, int Of);
}
