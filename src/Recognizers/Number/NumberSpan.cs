using System.Globalization;

namespace Recognizers.Text.Number;

/// <summary>A number in the text: its tokens from <c>First</c> up to, not including, <c>Next</c>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index of the token after the last.</param>
/// <param name="Value">What it amounts to.</param>
/// <param name="Kind">How it was written.</param>
/// <param name="Glued">A word follows without white space, as in <c>8mo</c>.</param>
internal readonly record struct NumberSpan(int First, int Next, double Value, NumberKind Kind, bool Glued = false)
{
    public string Text => Format(Value);

    public static string Format(double value) => value.ToString("G15", CultureInfo.InvariantCulture);

    public static NumberKind Whole(double value) => value == Math.Floor(value) ? NumberKind.Integer : NumberKind.Decimal;
}
