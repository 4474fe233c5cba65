using System.Globalization;
using GentleSleepBot.Host.ClientLinks;

namespace Host.Tests.ClientLinks;

public sealed class LinkColourTests
{
    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#ff0000")]
    [InlineData("#00ff00")]
    [InlineData("#0000ff")]
    [InlineData("#777777")]
    [InlineData("#8FB3FF")]
    public void TryRead_AnyColour_CanBeReadByDayAndByNight(string chosen)
    {
        var colour = LinkColour.TryRead(chosen);

        Assert.NotNull(colour);
        Assert.True(LinkColour.Contrast(Parts(colour.Value.OnDark), Parts("#1a1d26")) >= 4.5);
        Assert.True(LinkColour.Contrast(Parts(colour.Value.OnLight), Parts("#f0ede7")) >= 4.5);
    }

    [Fact]
    public void TryRead_ColourThatCanBeRead_StaysAsItIs() => Assert.Equal("#8fb3ff", LinkColour.TryRead("#8fb3ff")!.Value.OnDark);

    [Fact]
    public void Contrast_BlackOnWhite_Is21() => Assert.Equal(21, LinkColour.Contrast((0, 0, 0), (255, 255, 255)), 3);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#12345g")]
    [InlineData("#123456;}body{display:none")]
    public void TryRead_NoColour_IsNull(string? text) => Assert.Null(LinkColour.TryRead(text));

    private static (int, int, int) Parts(string hex) => (
        int.Parse(hex.AsSpan(1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        int.Parse(hex.AsSpan(3, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        int.Parse(hex.AsSpan(5, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
