using System.Globalization;
using System.Text;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Reads numbers written in digits: grouped, with decimals, as a power, or as a fraction sign.</summary>
internal static class DigitReader
{
    /// <summary>Longest run of digits that is still taken for a number.</summary>
    private const int LongestRun = 30;

    /// <summary>Reads the literal at a token; its <c>Next</c> equals <paramref name="at"/> when there is none.</summary>
    public static NumberSpan Read(TokenizedText text, int at)
    {
        var none = new NumberSpan(at, at, 0, NumberKind.Integer);
        if (text.IsSymbol(at, '.') && text.IsDigits(at + 1) && text.Glued(at + 1) && !FollowsLetterOrDigit(text, at))
            return text[at + 1].Length > LongestRun ? none : WithPower(text, new(at, at + 2, Parse("0", Digits(text, at + 1)), NumberKind.Decimal));
        if (!text.IsDigits(at) || text[at].Length > LongestRun || (text.Glued(at) && text.IsWord(at - 1)))
            return SignOfFraction(text, at) is { } fraction ? new(at, at + 1, fraction, NumberKind.Fraction) : none;

        if (IsInsideGroups(text, at))
            return Single(text, at);

        var literal = Grouped(text, at);
        return literal.Next == at + 1 ? SpaceGrouped(text, literal) : WithPower(text, literal);
    }

    /// <summary>The value of a character such as ½.</summary>
    public static double? SignOfFraction(TokenizedText text, int at)
    {
        if (!text.Has(at) || text[at].Kind != TokenKind.Symbol)
            return null;
        var c = text.Source[text[at].Start];
        return char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && char.GetNumericValue(c) is > 0 and < 1 and var value ? value : null;
    }

    private static bool FollowsLetterOrDigit(TokenizedText text, int at) =>
        text.Glued(at) && text[at - 1].Kind != TokenKind.Symbol;

    /// <summary>Two or more groups joined by points or commas: one number when the groups fit, else only the first group.</summary>
    private static NumberSpan Grouped(TokenizedText text, int at)
    {
        var groups = 1;
        while (groups < 8 && IsSeparated(text, at, groups))
            groups++;
        if (groups == 1 || IsSeparated(text, at, groups))
            return Single(text, at);

        var last = text.Source[text[at + (2 * groups) - 3].Start];
        var thousands = groups == 2 ? ',' : text.Source[text[at + 1].Start];
        var grouped = groups;
        if (last != thousands)
            grouped--;
        if (!FitThousands(text, at, grouped, thousands))
            return groups == 2 ? Decimal(text, at, 1) : Single(text, at);

        return grouped < groups ? Decimal(text, at, grouped)
            : thousands == ',' ? new NumberSpan(at, at + (2 * groups) - 1, Parse(Run(text, at, groups)), NumberKind.Integer)
            : groups == 2 ? Decimal(text, at, 1)
            : Single(text, at);
    }

    private static bool IsSeparated(TokenizedText text, int at, int groups)
    {
        var separator = at + (2 * groups) - 1;
        return (text.IsSymbol(separator, '.') || text.IsSymbol(separator, ',')) && text.Glued(separator)
            && text.IsDigits(separator + 1) && text.Glued(separator + 1) && text[separator + 1].Length <= LongestRun;
    }

    /// <summary>A later group of digits that did not make one number, as in "192.168.1.2".</summary>
    private static bool IsInsideGroups(TokenizedText text, int at) =>
        at > 1 && text.IsDigits(at - 2) && IsSeparated(text, at - 2, 1);

    private static bool FitThousands(TokenizedText text, int at, int groups, char thousands)
    {
        for (var group = 1; group < groups; group++)
        {
            if (text[at + (2 * group)].Length != 3 || !text.IsSymbol(at + (2 * group) - 1, thousands))
                return false;
        }

        return groups == 1 || text[at].Length <= 3;
    }

    private static NumberSpan Single(TokenizedText text, int at) =>
        new(at, at + 1, Parse(Digits(text, at)), NumberKind.Integer);

    private static NumberSpan Decimal(TokenizedText text, int at, int wholeGroups)
    {
        var next = at + (2 * wholeGroups) + 1;
        return new(at, next, Parse(Run(text, at, wholeGroups), Digits(text, next - 1)), NumberKind.Decimal);
    }

    /// <summary>"10 000": groups of three parted by exactly one space.</summary>
    private static NumberSpan SpaceGrouped(TokenizedText text, NumberSpan literal)
    {
        var at = literal.First;
        var groups = 1;
        while (groups < 5 && text[at].Length <= 3 && IsSpacedGroup(text, at + groups))
            groups++;
        if (groups == 1 || IsSpacedGroup(text, at + groups))
            return WithPower(text, literal);

        var digits = string.Concat(Enumerable.Range(at, groups).Select(index => Digits(text, index)));
        return new NumberSpan(at, at + groups, Parse(digits), NumberKind.Integer);
    }

    private static bool IsSpacedGroup(TokenizedText text, int at) =>
        text.IsDigits(at) && text[at].Length == 3 && text[at].Start == text[at - 1].End + 1 && text.Source[text[at].Start - 1] == ' '
        && !(text.Glued(at + 1) && (text[at + 1].Kind != TokenKind.Symbol || text.IsDigits(at + 2)));

    /// <summary>"1e5" and "10^3".</summary>
    private static NumberSpan WithPower(TokenizedText text, NumberSpan literal)
    {
        var at = literal.Next;
        var scientific = text.Is(at, "e");
        if (!text.Glued(at) || !(scientific || text.IsSymbol(at, '^')))
            return literal;

        var negative = false;
        for (at++; text.IsSymbol(at, '-') || text.IsSymbol(at, '+'); at++)
            negative ^= text.IsSymbol(at, '-');
        if (!text.IsDigits(at) || !text.Glued(at) || text[at].Length > LongestRun)
            return literal;

        var exponent = scientific ? Single(text, at) : Grouped(text, at);
        var power = negative ? -exponent.Value : exponent.Value;
        var value = scientific ? literal.Value * Math.Pow(10, power) : Math.Pow(literal.Value, power);
        return double.IsFinite(value) ? new NumberSpan(literal.First, exponent.Next, value, NumberKind.Power) : literal;
    }

    private static string Run(TokenizedText text, int at, int groups) =>
        string.Concat(Enumerable.Range(0, groups).Select(group => Digits(text, at + (2 * group))));

    private static double Parse(string whole, string decimals = "0") =>
        double.Parse($"{whole}.{decimals}", CultureInfo.InvariantCulture);

    /// <summary>The digits of a token in ASCII, whatever script they are written in.</summary>
    private static string Digits(TokenizedText text, int at)
    {
        var digits = new StringBuilder(text[at].Length);
        foreach (var c in text.Word(at))
        {
            if (char.IsDigit(c))
                digits.Append((char)('0' + (int)char.GetNumericValue(c)));
        }

        return digits.ToString();
    }
}
