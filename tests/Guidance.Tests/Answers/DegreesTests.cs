using GentleSleepBot.Guidance.Answers;
using Guidance.Tests.Reading;

namespace Guidance.Tests.Answers;

public sealed class DegreesTests
{
    [Theory]
    [InlineData("mom here, he has a pacifier and a crib", null, "100.4 °F (38 °C) is a fever")]
    [InlineData("mum here, he has a dummy and a cot", null, "38 °C (100.4 °F) is a fever")]
    [InlineData("mom here, the crib is cold, temperature is 37.5 C", null, "38 °C (100.4 °F) is a fever")]
    [InlineData("mum here, the cot, his temp is 101.2 F", null, "100.4 °F (38 °C) is a fever")]
    [InlineData("he wakes", "US", "100.4 °F (38 °C) is a fever")]
    [InlineData("he wakes", "GB", "38 °C (100.4 °F) is a fever")]
    [InlineData("he wakes", null, "38 °C (100.4 °F) is a fever")]
    public void InOrder_ByWhatTheWriterUses_TheirScaleComesFirst(string said, string? country, string expected) =>
        Assert.Equal(expected, Degrees.InOrder("38 °C (100.4 °F) is a fever", Reader.Read(said), country));

    [Theory]
    [InlineData("with 38 °C / 100.4 °F or more", "with 100.4 °F / 38 °C or more")]
    [InlineData("16 to 20 °C (61 to 68 °F) is fine", "61 to 68 °F (16 to 20 °C) is fine")]
    [InlineData("39 °C or more", "39 °C or more")]
    public void InOrder_EveryFormOfTheTexts_IsTurned(string text, string expected) =>
        Assert.Equal(expected, Degrees.InOrder(text, Reader.Read("mom here, crib, pacifier")));
}
