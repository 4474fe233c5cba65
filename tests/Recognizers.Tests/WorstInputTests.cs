using System.Diagnostics;
using Recognizers.Text;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.ParentAges;

namespace Recognizers.Tests;

public class WorstInputTests
{
    /// <summary>Five times the longest message: a linear reader needs a fraction of a second, a square one minutes.</summary>
    private const int Length = 100_000;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

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
    public void Recognize_EndlessRepetition_StaysLinear(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length];
        var watch = Stopwatch.StartNew();

        NumberRecognizer.RecognizeNumber(text, Culture.English);
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, DateTimeOptions.LooseHours, Reference);
        ParentAgeRecognizer.Recognize(text, Culture.English);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Most);
    }
}
