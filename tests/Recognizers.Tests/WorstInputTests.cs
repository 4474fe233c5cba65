using Recognizers.Text;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.ParentAges;

namespace Recognizers.Tests;

public class WorstInputTests
{
    /// <summary>Five times the longest message; how long it takes stands in the benchmarks.</summary>
    private const int Length = 100_000;

    private static readonly System.DateTime Reference = new(2025, 3, 12, 0, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("one hundred and ")]
    [InlineData("1,2.")]
    [InlineData("1/")]
    [InlineData("half a ")]
    [InlineData("from 2 for ")]
    [InlineData("2 days 1 month ")]
    [InlineData("13w+4 ")]
    [InlineData("2 and ")]
    [InlineData("until last every ")]
    [InlineData("a b ")]
    [InlineData("(")]
    [InlineData("9")]
    [InlineData("x")]
    public void Recognize_EndlessRepetition_EndsWithSpansInsideTheText(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length];

        var spans = NumberRecognizer.RecognizeNumber(text, Culture.English)
            .Concat(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, DateTimeOptions.LooseHours, Reference))
            .Select(result => (result.Start, result.End))
            .Concat(ParentAgeRecognizer.Recognize(text, Culture.English).Select(age => (age.Start, age.End)));

        Assert.All(spans, span => Assert.InRange(span.End, span.Start, Length - 1));
    }
}
