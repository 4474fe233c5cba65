namespace Recognizers.Text.Number;

/// <summary>The numbers of a text by the token they begin at.</summary>
internal sealed class NumberIndex
{
    private readonly Dictionary<int, NumberSpan> _byFirst;

    public NumberIndex(IReadOnlyList<NumberSpan> numbers) => _byFirst = numbers.ToDictionary(number => number.First);

    public NumberSpan? At(int token) => _byFirst.TryGetValue(token, out var number) ? number : null;
}
