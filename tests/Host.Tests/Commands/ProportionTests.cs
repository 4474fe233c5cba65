using GentleSleepBot.Host.Commands.Evaluate;

namespace Host.Tests.Commands;

public sealed class ProportionTests
{
    [Theory]
    [InlineData(10, 10, 1, 0.7225, 1)]
    [InlineData(0, 13, 0, 0, 0.2281)]
    [InlineData(76, 104, 0.7308, 0.6384, 0.8066)]
    public void Bounds_CountedCases_AreWilsonsInterval(int hits, int total, double value, double low, double high)
    {
        var share = new Proportion(hits, total);

        Assert.Equal(value, share.Value, 0.0001);
        Assert.Equal(low, share.Low, 0.0001);
        Assert.Equal(high, share.High, 0.0001);
    }

    [Fact]
    public void Bounds_NoCases_SayNothing()
    {
        var share = new Proportion(0, 0);

        Assert.Equal((0, 0, 1), (share.Value, share.Low, share.High));
    }
}
