using GentleSleepBot.Guidance.Answers.Asked;

namespace Guidance.Tests.Answers;

public sealed class AskedRowsTests
{
    private const int Width = 64;

    [Fact]
    public void AddTo_ARow_AddsItTimesTheWeightToTheHundredth()
    {
        float[] first = [.. Enumerable.Range(0, Width).Select(at => at % 7 * 0.1f)], second = [.. Enumerable.Range(0, Width).Select(at => 3f - (at * 0.05f))];
        var sums = new float[Width];
        Array.Fill(sums, 5f);

        AskedRows.Of([first, second], Width).AddTo(sums, 1, 0.5f);

        Assert.All(sums.Index(), sum => Assert.Equal(5f + (0.5f * second[sum.Index]), sum.Item, 0.01f));
    }

    [Fact]
    public void AddTo_ARowOfNothing_AddsNothing()
    {
        var sums = new float[Width];

        AskedRows.Of([new float[Width]], Width).AddTo(sums, 0, 2f);

        Assert.All(sums, sum => Assert.Equal(0f, sum));
    }
}
