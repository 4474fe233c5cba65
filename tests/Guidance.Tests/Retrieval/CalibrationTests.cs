using GentleSleepBot.Guidance.Retrieval;

namespace Guidance.Tests.Retrieval;

public sealed class CalibrationTests
{
    private static readonly IReadOnlyList<int> First = [0];

    [Fact]
    public void Fit_ScoresThatBoast_AreCooled()
    {
        var boasting = Enumerable.Range(0, 100).Select(at => (Scored(at % 2 == 0 ? [4, 0] : [0, 4], 0), First)).ToList();

        Assert.True(Calibration.Fit(boasting).Temperature > 1.8f);
    }

    [Fact]
    public void Fit_ScoresThatAreTooShy_AreSharpened()
    {
        var shy = Enumerable.Range(0, 100).Select(_ => (Scored([1, 0], 0), First)).ToList();

        Assert.True(Calibration.Fit(shy).Temperature < 0.5f);
    }

    [Fact]
    public void Fit_Margins_RefuseThreeInAHundred()
    {
        var held = Enumerable.Range(0, 100).Select(margin => (Scored([1, 0], margin), First)).ToList();

        var threshold = Calibration.Fit(held).OutOfScopeThreshold;

        Assert.Equal(3, held.Count(text => text.Item1.OutOfScopeMargin >= threshold));
    }

    [Fact]
    public void Fit_NothingHeldBack_ChangesNothing() => Assert.Equal(Calibration.None, Calibration.Fit([]));

    private static ScoredMessage Scored(float[] scores, float margin) => new(scores, margin, 5);
}
