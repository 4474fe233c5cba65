using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class MergeTests
{
    [Theory]
    [InlineData("No, she's 7 months", 7)]
    [InlineData("sorry 7 weeks not months", 1.61)]
    [InlineData("she's 9 months, not 9 weeks", 9)]
    [InlineData("actually he is 10 months", 10)]
    [InlineData("no, five WEEKS", 1.15)]
    [InlineData("weeks, not months", 1.15)]
    [InlineData("*weeks", 1.15)]
    [InlineData("*15 months", 15)]
    [InlineData("15 months sorry", 15)]
    [InlineData("you got it wrong, she is 8 months old", 8)]
    public void Merge_AgePutRight_ChangesItAndSaysSo(string text, double months)
    {
        var earlier = Reader.Read("my 5 month old wakes");

        var merged = Facts.Merge(earlier, Reader.Read(text, earlier: earlier));

        Assert.Equal(months, merged.Facts.AgeMonths!.Value, 0.05);
        var change = Assert.Single(merged.Changes);
        Assert.Equal((FactKind.Age, "5 months", true), (change.Kind, change.Was, change.IsCorrection));
    }

    [Theory]
    [InlineData("3 weeks on and no better")]
    [InlineData("do you give warnings or not")]
    [InlineData("2 weeks of this, no change")]
    [InlineData("we did have a new baby in october")]
    [InlineData("he has 2. is the 11pm one hunger or habit")]
    public void Merge_CountOfSomethingElse_LeavesTheAge(string text)
    {
        var earlier = Reader.Read("my 5 month old wakes");

        Assert.Equal(5, Facts.Merge(earlier, Reader.Read(text, earlier: earlier)).Facts.AgeMonths);
    }

    [Fact]
    public void Merge_LooseAgeNearTheKnownOne_LeavesIt()
    {
        var earlier = Reader.Read("my grandson is 20 months and will not nap");

        Assert.Equal(20, Facts.Merge(earlier, Reader.Read("he can sit down again, he is nearly two", earlier: earlier)).Facts.AgeMonths);
    }

    [Theory]
    [InlineData("it's my toddler I mean")]
    [InlineData("no, the big one")]
    [InlineData("I was asking about the older one")]
    [InlineData("sorry, not the baby, the 2 year old")]
    [InlineData("what do i say to the 2 year old")]
    public void Merge_OtherChildMeant_TakesTheOther(string text)
    {
        var earlier = Reader.Read("my 5 month old wakes hourly and my 2 year old is fine");

        var merged = Facts.Merge(earlier, Reader.Read(text, earlier: earlier));

        Assert.Equal(24, merged.Facts.AgeMonths);
        Assert.Equal(FactKind.Child, Assert.Single(merged.Changes).Kind);
        Assert.Equal(5, Assert.Single(merged.Facts.OtherChildren).Age!.Months);
    }

    [Theory]
    [InlineData("he wakes, bed at 7, breastfed", "it's a girl", FactKind.Pronoun)]
    [InlineData("he wakes, bed at 7, breastfed", "no bedtime is 8", FactKind.Bedtime)]
    [InlineData("he wakes, bed at 7, breastfed", "no, he's on formula", FactKind.Feeding)]
    public void Merge_FactPutRight_SaysThatItIsACorrection(string before, string after, FactKind kind)
    {
        var change = Assert.Single(Facts.Merge(Reader.Read(before), Reader.Read(after)).Changes);

        Assert.Equal((kind, true), (change.Kind, change.IsCorrection));
    }

    [Fact]
    public void Merge_AgeTurnsOutToBeFromTheDueDate_IsNoLongerTheAge()
    {
        var merged = Facts.Merge(Reader.Read("she is 9 months"), Reader.Read("9 months is her adjusted age"));

        Assert.Equal((null, 9), (merged.Facts.AgeMonths, merged.Facts.CorrectedAgeMonths));
    }

    [Fact]
    public void Merge_HowLongAWakingLasts_KeepsHowOften() =>
        Assert.Equal(3, Facts.Merge(Reader.Read("she wakes 3 times a night"), Reader.Read("she was awake for 2 hours")).Facts.Wakings!.CountFrom);

    [Fact]
    public void Merge_NothingNew_KeepsWhatIsKnown()
    {
        var merged = Facts.Merge(Reader.Read("my 5 month old sleeps in a crib"), Reader.Read("and what about naps?"));

        Assert.Equal(5, merged.Facts.AgeMonths);
        Assert.Equal(SleepPlace.Cot, Assert.Single(merged.Facts.Places).Value);
        Assert.Empty(merged.Changes);
    }

    [Fact]
    public void Merge_BornEarlyToldLater_CorrectsTheKnownAge()
    {
        var merged = Facts.Merge(Reader.Read("he is 5 months"), Reader.Read("oh and he was born 6 weeks early"));

        Assert.Equal(5, merged.Facts.AgeMonths);
        Assert.Equal(3.62, merged.Facts.CorrectedAgeMonths!.Value, 0.05);
    }

    [Fact]
    public void Lasting_WhatWasFeltAndAsked_IsLeftOut()
    {
        var lasting = Reader.Read("my 5 month old wakes hourly, i am exhausted. should i move bedtime?").Lasting();

        Assert.Equal(5, lasting.AgeMonths);
        Assert.Equal(60, lasting.Wakings?.EveryMinutesFrom);
        Assert.Empty(lasting.Feelings);
        Assert.Empty(lasting.Questions);
        Assert.Empty(lasting.Wants);
    }

    [Fact]
    public void Merge_FactToldTwice_IsNoChange() =>
        Assert.Empty(Facts.Merge(Reader.Read("5 months, breastfed"), Reader.Read("she's breastfed and 5 months old")).Changes);

    [Fact]
    public void Merge_SiblingToldLater_LeavesTheChildAsItWas()
    {
        var earlier = Reader.Read("my 5 month old wakes");

        var merged = Facts.Merge(earlier, Reader.Read("my oldest is 3 and she naps fine", earlier: earlier));

        Assert.Equal(5, merged.Facts.AgeMonths);
        Assert.Equal(36, Assert.Single(merged.Facts.OtherChildren).Age!.Months);
        Assert.DoesNotContain(merged.Changes, change => change.Kind == FactKind.Age);
    }

    [Theory]
    [InlineData("our girl is 8 months|we had a bad day, he carried her for hours, his back hurts, is his bedtime too late", ChildPronoun.She)]
    [InlineData("she wakes a lot|he does, sorry, he wakes every hour", ChildPronoun.He)]
    [InlineData("our girl is 8 months|our boy wakes", ChildPronoun.He)]
    [InlineData("I am his grandmother, he is 10 months|what may I tell my daughter, she is in hospital", ChildPronoun.He)]
    public void Merge_OtherPronoun_LeavesTheBoyOrGirlNamed(string talk, ChildPronoun pronoun)
    {
        var known = Facts.None;
        foreach (var said in talk.Split('|'))
            known = Facts.Merge(known, Reader.Read(said, earlier: known)).Facts;

        Assert.Equal(pronoun, known.Pronoun?.Value);
    }
}
