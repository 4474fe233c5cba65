using GentleSleepBot.Guidance.Answers;
using Guidance.Tests.Reading;

namespace Guidance.Tests.Answers;

public sealed class CircumstanceReaderTests
{
    [Theory]
    [InlineData("my twins are 5 months old", "Multiple")]
    [InlineData("5 months old, born 8 weeks early", "Early")]
    [InlineData("she was born at 34 weeks", "Early")]
    [InlineData("she was born at 39 weeks", "")]
    [InlineData("I am so lonely at night", "Lonely")]
    [InlineData("she is breastfed", "Breast")]
    [InlineData("she is formula fed", "Bottle")]
    [InlineData("she gets a bottle of pumped milk", "Bottle")]
    [InlineData("she sleeps in our bed", "ParentsBed")]
    [InlineData("she only sleeps in the car seat", "SeatOrSwing")]
    [InlineData("she only sleeps in the swing", "SeatOrSwing")]
    [InlineData("she sleeps in her cot", "")]
    public void Holds_WhatWasTold_IsThatCircumstanceAlone(string told, string expected)
    {
        var facts = Reader.Read(told);

        Assert.Equal(expected, string.Join(' ', Enum.GetValues<Circumstance>().Where(circumstance => circumstance.Holds(facts))));
    }

    [Fact]
    public void Holds_UnknownCircumstance_Never() => Assert.False(((Circumstance)99).Holds(Reader.Read("my twins are 5 months old")));
}
