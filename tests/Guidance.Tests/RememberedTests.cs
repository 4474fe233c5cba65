using GentleSleepBot.Guidance;

namespace Guidance.Tests;

public sealed class RememberedTests
{
    private readonly Remembered<string, int> _lengths = new(most: 2, StringComparer.Ordinal);

    [Fact]
    public void TryFind_KeptResult_GivesIt()
    {
        _lengths.Keep("nap", 3);

        Assert.True(_lengths.TryFind("nap", out var length));
        Assert.Equal(3, length);
    }

    [Fact]
    public void TryFindBy_PartOfText_GivesWhatItsLettersKept()
    {
        _lengths.Keep("nap", 3);

        Assert.True(_lengths.TryFindBy("one nap".AsSpan(4), out var length));
        Assert.Equal(3, length);
    }

    [Fact]
    public void Keep_NoRoomLeft_LeavesOutTheNew()
    {
        foreach (var word in new[] { "nap", "night", "cot" })
            _lengths.Keep(word, word.Length);

        Assert.True(_lengths.TryFind("night", out _));
        Assert.False(_lengths.TryFind("cot", out _));
    }

    [Fact]
    public void Keep_SameKeyAgain_TakesNoRoom()
    {
        foreach (var word in new[] { "nap", "nap", "cot" })
            _lengths.Keep(word, word.Length);

        Assert.True(_lengths.TryFind("cot", out _));
    }
}
