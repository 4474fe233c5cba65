using GentleSleepBot.Host.Limits;
using Host.Tests.Hosting;

namespace Host.Tests.Limits;

public sealed class DangerScreenTests
{
    private const int Most = 6000;
    private const string Danger = "my baby is not breathing and his lips are blue";
    private const string Filler = "And then she woke again and I sat by the window for a while. ";

    private readonly DangerScreen _screen = new(SharedGuide.Source);

    [Theory]
    [InlineData(0)]
    [InlineData(1380)]
    [InlineData(1980)]
    [InlineData(120_000)]
    [InlineData(239_990)]
    public void DangerIn_FlagAnywhereInALongMessage_GivesItInFewWords(int place)
    {
        var text = Repeat(Filler, 240_000);

        var danger = _screen.DangerIn($"{text[..place]} {Danger}. {text[place..]}", Most);

        Assert.Contains(Danger, danger, StringComparison.Ordinal);
        Assert.InRange(danger!.Length, Danger.Length, Most);
    }

    [Fact]
    public void DangerIn_NoFlag_IsNull() => Assert.Null(_screen.DangerIn(Repeat(Filler, 240_000), Most));

    [Fact]
    public void DangerIn_DeniedAgainAndAgainThenTrue_IsFound() =>
        Assert.Contains("floppy and grey", _screen.DangerIn(Repeat("He is not floppy. ", 20_000) + "Now he is floppy and grey.", Most), StringComparison.Ordinal);

    [Fact]
    public void DangerIn_TwoDangers_GivesBoth()
    {
        var danger = _screen.DangerIn($"{Danger}. {Repeat(Filler, 50_000)} I want to kill myself. {Repeat(Filler, 50_000)}", Most);

        Assert.Contains(Danger, danger, StringComparison.Ordinal);
        Assert.Contains("I want to kill myself", danger, StringComparison.Ordinal);
    }

    [Fact]
    public void DangerIn_TwoPartsOfOneFarApart_GivesBoth()
    {
        var danger = _screen.DangerIn($"He hit his head on the floor today. {Repeat(Filler, 20_000)} He keeps being sick. {Repeat(Filler, 20_000)}", Most);

        Assert.Contains("hit his head", danger, StringComparison.Ordinal);
        Assert.Contains("being sick", danger, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1));
}
