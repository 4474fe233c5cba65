namespace Recognizers.Text.Number;

internal enum NumberWordKind
{
    None,
    Unit,
    Tens,
    Hundred,
    Scale,
    Dozen,
    Ordinal,
    Denominator,
    Denominators,
    Article,
    And,
    Point,
    Negative,
    Over,
}
