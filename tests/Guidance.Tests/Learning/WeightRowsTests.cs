using GentleSleepBot.Guidance.Learning;

namespace Guidance.Tests.Learning;

public sealed class WeightRowsTests
{
    private const int Width = 16;

    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(-1.5f, -1.5f)]
    [InlineData(1.001f, 1f)]
    [InlineData(1.005f, 1.0078125f)]
    [InlineData(1e-30f, 1e-30f)]
    [InlineData(-3e30f, -3e30f)]
    public void Of_AWeight_IsKeptToAboutThreeDigits(float weight, float kept)
    {
        var sums = Sum(WeightRows.Of([.. Enumerable.Repeat(weight, Width)], Width), new SparseVector([0], [1f]));

        Assert.All(sums, sum => Assert.Equal(kept, sum, Math.Abs(kept) / 256));
    }

    [Fact]
    public void AddTo_SeveralFeatures_AddsTheirRowsTimesTheirValues()
    {
        var rows = WeightRows.Of([.. Enumerable.Range(0, 3 * Width).Select(at => (float)at)], Width);

        var sums = Sum(rows, new SparseVector([2, 0], [0.5f, 4f]), start: 1f);

        Assert.Equal(Enumerable.Range(0, Width).Select(at => 1f + (0.5f * ((2 * Width) + at)) + (4f * at)), sums);
    }

    [Fact]
    public void SideBySide_RowsOfTwo_LieOneBehindAnother()
    {
        var (one, other) = (Rows(1f, 2f), Rows(3f, 4f));

        var sums = Sum(WeightRows.SideBySide([one, other]), new SparseVector([1], [1f]));

        Assert.Equal([.. Enumerable.Repeat(2f, Width), .. Enumerable.Repeat(4f, Width)], sums);
    }

    private static WeightRows Rows(params float[] ofRow) => WeightRows.Of([.. ofRow.SelectMany(weight => Enumerable.Repeat(weight, Width))], Width);

    private static float[] Sum(WeightRows rows, SparseVector text, float start = 0f)
    {
        var sums = Enumerable.Repeat(start, rows.Width).ToArray();
        rows.AddTo(sums, text);
        return sums;
    }
}
