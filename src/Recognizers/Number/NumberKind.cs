namespace Recognizers.Text.Number;

/// <summary>The subtype of a number, as the resolution names it in lower case.</summary>
internal enum NumberKind
{
    Integer,
    Decimal,
    Fraction,
    Power,
}
