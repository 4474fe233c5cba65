using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class FactTests
{
    [Theory]
    [InlineData("FTM here", WriterRole.Mother)]
    [InlineData("first time dad here", WriterRole.Father)]
    [InlineData("my daughter's baby is 5 months", WriterRole.Grandparent)]
    [InlineData("DGS stays with us", WriterRole.Grandparent)]
    [InlineData("Grandpa here", WriterRole.Grandfather)]
    [InlineData("we're fostering a little girl", WriterRole.FosterCarer)]
    [InlineData("we adopted him at 9 months", WriterRole.AdoptiveParent)]
    [InlineData("I nanny for a 7 month old", WriterRole.Nanny)]
    [InlineData("step mum to a 3 year old", WriterRole.StepParent)]
    public void Read_WriterWhoSaysSo_IsKnown(string text, WriterRole role) => Assert.Equal(role, Reader.Read(text).Writer?.Value);

    [Theory]
    [InlineData("my husband is a tired dad and I do the nights")]
    [InlineData("she only wants mum")]
    [InlineData("my wife breastfeeds and I hold her")]
    [InlineData("I breastfeed her at 2")]
    public void Read_WriterWhoDoesNotSay_IsNotGuessed(string text) => Assert.Null(Reader.Read(text).Writer);

    [Theory]
    [InlineData("my daughter wakes, she is loud", ChildPronoun.She)]
    [InlineData("hes up again and i cant put him down", ChildPronoun.He)]
    [InlineData("my MIL says she knows best but he cries for me, I hold him", ChildPronoun.He)]
    public void Read_Pronoun_IsTheChilds(string text, ChildPronoun pronoun) => Assert.Equal(pronoun, Reader.Read(text).Pronoun?.Value);

    [Theory]
    [InlineData("exclusively breastfed", FeedingWay.Breast)]
    [InlineData("formula fed since birth", FeedingWay.Formula)]
    [InlineData("breast in the day and formula at night", FeedingWay.Mixed)]
    [InlineData("i am exclusively pumping", FeedingWay.Expressed)]
    [InlineData("he takes a bottle", FeedingWay.Bottle)]
    public void Read_Feeding_IsKnown(string text, FeedingWay way) => Assert.Equal(way, Reader.Read(text).Feeding?.Value);

    [Theory]
    [InlineData("she only sleeps on me", SleepPlace.OnSomebody)]
    [InlineData("he is in a crib in our room", SleepPlace.Cot)]
    [InlineData("we bedshare", SleepPlace.ParentsBed)]
    [InlineData("asleep on the sofa with me", SleepPlace.SofaOrChair)]
    [InlineData("he naps in the stroller", SleepPlace.PramOrCarrier)]
    [InlineData("climbs out of the crib", SleepPlace.Cot)]
    [InlineData("hates the moses basket", SleepPlace.Bassinet)]
    public void Read_Place_IsKnown(string text, SleepPlace place) => Assert.Contains(place, Reader.Read(text).Places.Select(p => p.Value));

    [Theory]
    [InlineData("I rock her and she drops off", SettlingWay.Rocking)]
    [InlineData("he feeds to sleep every time", SettlingWay.Feeding)]
    [InlineData("nothing works but his dummy", SettlingWay.Dummy)]
    [InlineData("white noise all night", SettlingWay.Sound)]
    public void Read_Settling_IsKnown(string text, SettlingWay way) => Assert.Contains(way, Reader.Read(text).Settling.Select(s => s.Value));

    [Theory]
    [InlineData("3 naps a day", 3, null)]
    [InlineData("naps are 30 min", null, 30)]
    [InlineData("3 naps, 30 minutes each", 3, 30)]
    [InlineData("naps 4 times for 25 min", 4, 25)]
    public void Read_Naps_AreCounted(string text, int? count, int? minutes)
    {
        var naps = Reader.Read(text).Naps!;

        Assert.Equal((count, minutes), (naps.CountFrom, naps.MinutesFrom));
    }

    [Theory]
    [InlineData("bedtime 7.30", 19, 30)]
    [InlineData("she goes down at 7:15pm", 19, 15)]
    [InlineData("half 7 bedtime", 19, 30)]
    [InlineData("in bed by quarter to eight", 19, 45)]
    [InlineData("sleeps 7-7 otherwise", 19, 0)]
    public void Read_Bedtime_IsInTheEvening(string text, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), Reader.Read(text).Bedtime?.Value);

    [Theory]
    [InlineData("up at 5 on the dot", 5, 0)]
    [InlineData("he wakes for the day at 6", 6, 0)]
    [InlineData("up for the day at ten to five", 4, 50)]
    [InlineData("7pm till 7am on a good night", 7, 0)]
    public void Read_WakeTime_IsInTheMorning(string text, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), Reader.Read(text).WakeTime?.Value);

    [Theory]
    [InlineData("i work nights, she goes to bed at 1am and is up for the day at 11am", 1, 11)]
    [InlineData("because of my shifts her bedtime is 2am and she gets up at 1pm", 2, 13)]
    public void Read_FamilyOfANightWorker_IsTakenAsTold(string text, int bed, int up)
    {
        var facts = Reader.Read(text);

        Assert.Equal((new TimeOnly(bed, 0), new TimeOnly(up, 0)), (facts.Bedtime?.Value, facts.WakeTime?.Value));
    }

    [Theory]
    [InlineData("i work nights and go to bed at 9am, she wakes at 1am and at 3am")]
    [InlineData("night shift again, he naps late and wakes at 2pm from his nap at noon")]
    [InlineData("finally got her to bed at 2am")]
    public void Read_TimesOfANightWorker_AreNotTheChilds(string text)
    {
        var facts = Reader.Read(text);

        Assert.Null(facts.Bedtime);
        Assert.Null(facts.WakeTime);
    }

    [Theory]
    [InlineData(FactKind.Bedtime, "1am", 1)]
    [InlineData(FactKind.Bedtime, "noon", 12)]
    [InlineData(FactKind.WakeTime, "around 2pm", 14)]
    [InlineData(FactKind.WakeTime, "11", 11)]
    public void Read_UnusualTimeThatWasAsked_IsTakenAsTold(FactKind asked, string text, int hour)
    {
        var facts = Reader.Read(text, asked);

        Assert.Equal(new TimeOnly(hour, 0), (asked == FactKind.Bedtime ? facts.Bedtime : facts.WakeTime)?.Value);
    }

    [Theory]
    [InlineData("woke at 1, 2, 3 and 4")]
    [InlineData("bed used to be at 7")]
    public void Read_OtherTimes_AreNoBedOrWakeTime(string text)
    {
        var facts = Reader.Read(text);

        Assert.Null(facts.Bedtime);
        Assert.Null(facts.WakeTime);
    }

    [Theory]
    [InlineData("I am so tired", Feeling.Tired)]
    [InlineData("at my wits end", Feeling.Desperate)]
    [InlineData("I feel so guilty", Feeling.Guilty)]
    [InlineData("I'm scared to sleep", Feeling.Anxious)]
    public void Read_Feeling_IsTheWriters(string text, Feeling feeling) => Assert.Contains(feeling, Reader.Read(text).Feelings.Select(f => f.Value));

    [Theory]
    [InlineData("he is so tired by 5")]
    [InlineData("I'm not worried")]
    public void Read_FeelingOfAnother_IsNotTheWriters(string text) => Assert.Empty(Reader.Read(text).Feelings);

    [Fact]
    public void Read_SeveralQuestions_AreKeptApart()
    {
        var questions = Reader.Read("He is 5 months. Is a dummy ok? And how many naps should he have? Thanks").Questions;

        Assert.Equal(["Is a dummy ok", "And how many naps should he have"], questions.Select(q => q.From.Text));
    }

    [Theory]
    [InlineData("mum of two, cot in our room, health visitor said", EnglishVariety.British)]
    [InlineData("my mom says the crib and the pacifier", EnglishVariety.American)]
    [InlineData("bub hates the cot", EnglishVariety.Australian)]
    public void Read_Variety_FollowsTheWords(string text, EnglishVariety variety) => Assert.Equal(variety, Reader.Read(text).Variety?.Value);

    [Theory]
    [InlineData("temp of 38.4", TemperatureUnit.Celsius)]
    [InlineData("101.3 under the arm", TemperatureUnit.Fahrenheit)]
    [InlineData("the room is 68 degrees", TemperatureUnit.Fahrenheit)]
    public void Read_Temperature_TellsTheScale(string text, TemperatureUnit unit) => Assert.Equal(unit, Reader.Read(text).Temperature?.Value);

    [Fact]
    public void Read_WhatWasTried_IsKept() =>
        Assert.Contains("shush-pat", Reader.Read("we've tried patting and a bath").Tried.Select(t => t.Value));

    [Fact]
    public void Read_BareNumberWhenNapsWereAsked_IsTheirCount() => Assert.Equal(2, Reader.Read("2", FactKind.Naps).Naps!.CountFrom);

    [Theory]
    [InlineData("7", 19)]
    [InlineData("around 8", 20)]
    public void Read_BareNumberWhenBedtimeWasAsked_IsThatHour(string text, int hour) =>
        Assert.Equal(new TimeOnly(hour, 0), Reader.Read(text, FactKind.Bedtime).Bedtime?.Value);
}
