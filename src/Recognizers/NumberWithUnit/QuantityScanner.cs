using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers with a unit beside them, then units that stand alone.</summary>
internal static class QuantityScanner
{
    public static List<Quantity> Scan(TokenizedText text, IReadOnlyList<NumberSpan> numbers, UnitTable units)
    {
        var found = new List<Quantity>();
        foreach (var number in numbers)
        {
            var free = found.Count == 0 ? 0 : found[^1].Next;
            if (!IsPartOfName(text, number) && (After(text, number, units) ?? Before(text, number, units, free)) is { } quantity)
                found.Add(quantity);
        }

        found.AddRange(Alone(text, [.. found], units));
        return found;
    }

    private static IEnumerable<Quantity> Alone(TokenizedText text, Quantity[] taken, UnitTable units)
    {
        var passed = 0;
        for (var at = 0; at < text.Count;)
        {
            var next = at + 1;
            if (passed < taken.Length && at >= taken[passed].First)
                next = taken[passed++].Next;
            else if (units.Alone.TryFind(text, at, out var end, out var unit) && !IsInsideWord(text, end))
                yield return new Quantity(at, next = end, null, unit, at);
            at = next;
        }
    }

    private static Quantity? After(TokenizedText text, NumberSpan number, UnitTable units)
    {
        var at = number.Next;
        if (text.IsSymbol(at, '-') && text.Glued(at) && text.Glued(at + 1))
            at++;
        return units.After.TryFind(text, at, out var next, out var unit) && !IsInsideWord(text, next)
            ? new Quantity(number.First, next, number.Text, unit, at)
            : null;
    }

    private static Quantity? Before(TokenizedText text, NumberSpan number, UnitTable units, int free)
    {
        var at = number.First - 1;
        return at >= free && !number.Glued && units.Before.TryFind(text, at, out var next, out var unit) && next == number.First
            ? new Quantity(at, number.Next, number.Text, unit, at)
            : null;
    }

    /// <summary>"SCP-173C": the number is hung on a word.</summary>
    private static bool IsPartOfName(TokenizedText text, NumberSpan number) =>
        text.IsSymbol(number.First - 1, '-') && text.Glued(number.First) && text.Glued(number.First - 1) && text.IsWord(number.First - 2);

    /// <summary>The phrase ends against digits, as the "mo" of "8mo3".</summary>
    private static bool IsInsideWord(TokenizedText text, int next) =>
        text.IsWord(next - 1) && text.Glued(next) && text.IsDigits(next);
}
