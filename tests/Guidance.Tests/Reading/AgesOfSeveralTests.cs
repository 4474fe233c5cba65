namespace Guidance.Tests.Reading;

/// <summary>Whose age it is where several children or figures are told.</summary>
public sealed class AgesOfSeveralTests
{
    [Theory]
    [InlineData("My 3yo sleeps fine. Her brother who's 9 months wakes hourly.", 9)]
    [InlineData("Our daughter just turned 3 and we have a 5 week old. The three year old wakes us all night!", 36)]
    [InlineData("DD1 is 4, DD2 is 8m. DD2 screams at 4am.", 8)]
    [InlineData("LO (5.5m) naps on me, DS (3) never naps, she is awake all night", 5.5)]
    [InlineData("my daughter (24) has a baby who is 8 weeks and won't sleep", 1.84)]
    [InlineData("we have a 4 year old too, but my 7 month old wakes", 7)]
    [InlineData("My sister's 4 month old sleeps, mine at 6 months is up 5 times", 6)]
    [InlineData("trained at 6 months, my 13 month old is up again", 13)]
    [InlineData("I'm 20 weeks pregnant, my 15 month old wakes 3 times", 15)]
    [InlineData("We fly in 6 weeks. She's 5.5 months now", 5.5)]
    [InlineData("Pregnant again, 14 weeks, and sick. Our son is sixteen months.", 16)]
    [InlineData("At nine months we want to move her in with her big brother (3).", 9)]
    [InlineData("My eldest is 7 and never slept. My youngest is 11 months and never sleeps.", 11)]
    [InlineData("Two under two, 19 months and 8 weeks. The toddler won't nap.", 19)]
    [InlineData("Two boys, 4 and 1. The little one wakes the big one at 5.", 12)]
    [InlineData("We're 3 months into solids. He's 9 months.", 9)]
    [InlineData("formula fed since 6 weeks, 5 months now", 5)]
    [InlineData("my two are 2 and a half and 9 months. The 9 month old wakes everyone", 9)]
    [InlineData("My cousin's 7 month old sleeps. Mine is 7 months too and won't.", 7)]
    [InlineData("new baby is 5 weeks and my 3 year old has started waking every night", 36)]
    [InlineData("the newborn is 3 weeks, our toddler 2 years won't sleep anymore", 24)]
    public void Read_SeveralFigures_TakesTheChildThatIsMeant(string text, double months) =>
        Assert.Equal(months, Reader.Read(text).AgeMonths!.Value, 0.05);

    [Theory]
    [InlineData("18mo and 3yo both scared of the dark and waking up from nightmares")]
    [InlineData("my 18 month old and my 3 year old both wake at night")]
    [InlineData("our 2 year old, who still naps, and his sister, 4 years old, both fight bedtime")]
    public void Read_TroubleOfBothChildren_SaysThatItIsUnclear(string text)
    {
        var facts = Reader.Read(text);

        Assert.True(facts.WhichChildIsUnclear);
        Assert.Equal(2, facts.OtherChildren.Count);
    }

    [Fact]
    public void Read_TwoChildrenAlike_SaysThatItIsUnclear()
    {
        var facts = Reader.Read("The kids are 1 and 3.");

        Assert.True(facts.WhichChildIsUnclear);
        Assert.Equal([36, 12], facts.OtherChildren.Select(child => child.Age!.Months).OrderDescending());
    }

    [Theory]
    [InlineData("How do a 1 year old and a 3 year old share a room?")]
    [InlineData("Both my kids, 2 and 4, are up at 5.")]
    public void Read_ListOfChildren_GivesNoneOfTheirAges(string text)
    {
        var facts = Reader.Read(text);

        Assert.Null(facts.AgeMonths);
    }

    [Fact]
    public void Read_TwoChildrenInYearsAndMonths_AreTwo() => Assert.NotEqual(3 * 12 + 8, Reader.Read("I have two kids, 3 years and 8 months").AgeMonths ?? 0);
}
