using GentleSleepBot.Guidance.Answers.Asked;

namespace Guidance.Tests.Answers;

public sealed class RecentTextsTests
{
    private const int Width = 64;

    private readonly RecentTexts _recent = new(Width);

    [Fact]
    public void TryAddTo_TextThatWasKept_AddsWhatWasFoundByItsWeight()
    {
        _recent.Keep("she wakes at four", Numbers(1));
        var sums = Numbers(10);

        Assert.True(_recent.TryAddTo(sums, "she wakes at four", 0.5f));
        Assert.Equal(Numbers(10.5f), sums);
    }

    [Fact]
    public void TryAddTo_TextThatWasNotKept_AddsNothing()
    {
        var sums = Numbers(10);

        Assert.False(_recent.TryAddTo(sums, "she wakes at five", 1));
        Assert.Equal(Numbers(10), sums);
    }

    [Fact]
    public void Keep_SameTextAgain_TakesThePlaceOfWhatWasFoundBefore()
    {
        _recent.Keep("she wakes at four", Numbers(1));
        _recent.Keep("she wakes at four", Numbers(3));
        var sums = new float[Width];

        _recent.TryAddTo(sums, "she wakes at four", 1);

        Assert.Equal(Numbers(3), sums);
    }

    [Fact]
    public void Keep_MoreTextsThanThereIsRoomFor_FindsOnlyWhatIsItsOwn()
    {
        for (var number = 0; number < 10_000; number++)
            _recent.Keep($"text {number}", Numbers(number));

        Assert.All(Enumerable.Range(0, 10_000), number =>
        {
            var sums = new float[Width];
            Assert.True(!_recent.TryAddTo(sums, $"text {number}", 1) || sums[0] == number);
        });
    }

    private static float[] Numbers(float number)
    {
        var numbers = new float[Width];
        Array.Fill(numbers, number);
        return numbers;
    }
}
