using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>Reads when an age is reached: "tomorrow", "last week", "in 3 days", "2 weeks ago".</summary>
internal sealed class AgeOffsetReader(TokenizedText text, NumberIndex numbers, AgeLexicon lexicon)
{
    /// <summary>Days from now; none when nothing of the kind follows.</summary>
    public double? Read(int at)
    {
        if (lexicon.Offsets.TryFind(text, at, out _, out var days))
            return days;

        var ahead = lexicon.In.Contains(text.Word(at));
        if (numbers.At(ahead ? at + 1 : at) is not { } number || !lexicon.Units.TryFind(text, number.Next, out var next, out var unit))
            return null;
        var span = number.Value * AgeAmount.DaysIn(unit.Unit);
        return ahead ? span : lexicon.Ago.Contains(text.Word(next)) ? -span : null;
    }
}
