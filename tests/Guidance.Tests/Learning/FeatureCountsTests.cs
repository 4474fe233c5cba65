using GentleSleepBot.Guidance.Learning;

namespace Guidance.Tests.Learning;

public sealed class FeatureCountsTests
{
    [Fact]
    public void ToVector_AFeatureMetTwice_CountsByTheLogarithm()
    {
        var counts = FeatureCounts.OfThread();
        counts.Add(new KnownFeature(7, 1f), 1f);
        counts.Add(new KnownFeature(3, 2f), 1f);
        counts.Add(new KnownFeature(7, 1f), 1f);

        var vector = counts.ToVector();

        Assert.Equal([7, 3], vector.Features);
        Assert.Equal((1f + MathF.Log(2f)) / 2f, vector.Values[0] / vector.Values[1], 1e-5f);
    }

    [Fact]
    public void ToVector_AnyText_HasUnitLength()
    {
        var counts = FeatureCounts.OfThread();
        for (var place = 0; place < 10; place++)
            counts.Add(new KnownFeature(place, 1f + place), 0.4f);

        Assert.Equal(1f, counts.ToVector().Values.Sum(value => value * value), 1e-5f);
    }

    [Fact]
    public void ToVector_MoreFeaturesThanATextUsuallyHas_KeepsEachOnce()
    {
        var counts = FeatureCounts.OfThread();
        for (var time = 0; time < 2; time++)
        {
            for (var place = 0; place < 5000; place++)
                counts.Add(new KnownFeature(place * 2048, 1f), 1f);
        }

        Assert.Equal(Enumerable.Range(0, 5000).Select(place => place * 2048), counts.ToVector().Features);
    }

    [Fact]
    public void OfThread_AfterAnotherText_IsEmpty()
    {
        FeatureCounts.OfThread().Add(new KnownFeature(1, 1f), 1f);

        Assert.Empty(FeatureCounts.OfThread().ToVector().Features);
    }
}
