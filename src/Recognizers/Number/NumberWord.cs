namespace Recognizers.Text.Number;

/// <summary>What a single word says about a number.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value)
{
    /// <summary>The word can stand below the line of a fraction.</summary>
    public bool IsDenominator => Kind is NumberWordKind.Ordinal or NumberWordKind.Denominator or NumberWordKind.Denominators;
}
