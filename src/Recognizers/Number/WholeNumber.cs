namespace Recognizers.Text.Number;

/// <summary>A whole number said in words, and where it could be cut at its last "and".</summary>
/// <param name="Next">Index of the token after the last.</param>
/// <param name="Value">What it amounts to.</param>
/// <param name="BeforeAnd">What stands before the last "and"; none without one.</param>
/// <param name="Tens">The last tens word when the number ends on one, else 0.</param>
internal readonly record struct WholeNumber(int Next, double Value, double? BeforeAnd = null, double Tens = 0);
