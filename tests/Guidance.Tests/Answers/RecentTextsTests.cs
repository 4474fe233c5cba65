using GentleSleepBot.Guidance.Answers.Asked;

namespace Guidance.Tests.Answers;

public sealed class RecentTextsTests
{
    private readonly RecentTexts _recent = new(width: 3);

    [Fact]
    public void TryAddTo_TextThatWasKept_AddsWhatWasFoundByItsWeight()
    {
        _recent.Keep("she wakes at four", [1, 2, 4]);
        float[] sums = [10, 10, 10];

        Assert.True(_recent.TryAddTo(sums, "she wakes at four", 0.5f));
        Assert.Equal([10.5f, 11, 12], sums);
    }

    [Fact]
    public void TryAddTo_TextThatWasNotKept_AddsNothing()
    {
        float[] sums = [10, 10, 10];

        Assert.False(_recent.TryAddTo(sums, "she wakes at five", 1));
        Assert.Equal([10f, 10, 10], sums);
    }

    [Fact]
    public void Keep_SameTextAgain_TakesThePlaceOfWhatWasFoundBefore()
    {
        _recent.Keep("she wakes at four", [1, 2, 4]);
        _recent.Keep("she wakes at four", [3, 3, 3]);
        var sums = new float[3];

        _recent.TryAddTo(sums, "she wakes at four", 1);

        Assert.Equal([3f, 3, 3], sums);
    }

    [Fact]
    public void Keep_MoreTextsThanThereIsRoomFor_FindsOnlyWhatIsItsOwn()
    {
        for (var number = 0; number < 10_000; number++)
            _recent.Keep($"text {number}", [number, number, number]);

        Assert.All(Enumerable.Range(0, 10_000), number =>
        {
            var sums = new float[3];
            Assert.True(!_recent.TryAddTo(sums, $"text {number}", 1) || sums[0] == number);
        });
    }
}
