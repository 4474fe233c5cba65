using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class WakingTests
{
    [Theory]
    [InlineData("up every 45 min since 1am", 45, 45)]
    [InlineData("she wakes every 2-3 hours", 120, 180)]
    [InlineData("he is up hourly", 60, 60)]
    [InlineData("waking every hour", 60, 60)]
    public void Read_WakingInterval_IsInMinutes(string text, int from, int to)
    {
        var wakings = Reader.Read(text).Wakings!;

        Assert.Equal((from, to), (wakings.EveryMinutesFrom, wakings.EveryMinutesTo));
    }

    [Theory]
    [InlineData("up 5 times a night", 5, 5)]
    [InlineData("she wakes 3-4x", 3, 4)]
    [InlineData("6 wakes last night", 6, 6)]
    [InlineData("wakes twice", 2, 2)]
    [InlineData("bed half seven, wakes once around 3", 1, 1)]
    [InlineData("13 months and still feeding 3 times a night", 3, 3)]
    [InlineData("he still has two bottles a night", 2, 2)]
    [InlineData("down to 2 night feeds", 2, 2)]
    [InlineData("at night he feeds 11, 2 and like 4.30", 3, 3)]
    [InlineData("she has 3 wakings", 3, 3)]
    public void Read_WakingCount_IsKnown(string text, int from, int to)
    {
        var wakings = Reader.Read(text).Wakings!;

        Assert.Equal((from, to), (wakings.CountFrom, wakings.CountTo));
    }

    [Theory]
    [InlineData("his dummy falls out 10 times a night")]
    [InlineData("he feeds at 7, 11 and 3 and sleeps all night")]
    [InlineData("bottles at 10, 1 and 4")]
    public void Read_WhatIsNoWaking_IsNotCounted(string text) => Assert.Null(Reader.Read(text).Wakings?.CountFrom);

    [Theory]
    [InlineData("3 times like i already told you", 3, null)]
    [InlineData("twice", 2, null)]
    [InlineData("hourly", null, 60)]
    [InlineData("about every 2 hours", null, 120)]
    public void Read_WakingsThatWereAskedFor_AreCounted(string text, int? count, int? minutes)
    {
        var wakings = Reader.Read(text, asked: FactKind.Wakings).Wakings!;

        Assert.Equal((count, minutes), (wakings.CountFrom, wakings.EveryMinutesFrom));
    }

    [Fact]
    public void Read_WakingSince_KnowsTheHour() =>
        Assert.Equal(new TimeOnly(1, 0), Reader.Read("up every 45 min since 1am").Wakings!.SinceTime);

    [Fact]
    public void Read_WakingSinceNoon_IsTwelve() => Assert.Equal(new TimeOnly(12, 0), Reader.Read("crying and waking since noon").Wakings!.SinceTime);

    [Theory]
    [InlineData("wakes hourly for the past 3 weeks", 21)]
    [InlineData("wakes hourly since 3 weeks", 21)]
    public void Read_WakingSince_KnowsTheDays(string text, int days) => Assert.Equal(days, Reader.Read(text).Wakings!.SinceDays);

    [Theory]
    [InlineData("she wakes at 11, 2 and 5", 3)]
    [InlineData("wakes 10pm, 1am, 3am and 5am for a feed", 4)]
    [InlineData("up at 1 and 4", 2)]
    public void Read_TimesOfWaking_AreCounted(string text, int count) => Assert.Equal(count, Reader.Read(text).Wakings!.CountFrom);

    [Theory]
    [InlineData("wakes 3, 4 times a night", null)]
    [InlineData("wakes up at 5", null)]
    [InlineData("bedtime 7:15, wakes 6:40, one nap", null)]
    public void Read_CountOrOneTime_IsNotCountedAsTimes(string text, int? count) => Assert.Equal(count, Reader.Read(text).Wakings?.CountFrom);

    [Theory]
    [InlineData("11, 2 and 5", 3, null)]
    [InlineData("every 2 hours", null, 120)]
    public void Read_TimesWhenWakingsWereAsked_AreKnown(string text, int? count, int? minutes)
    {
        var wakings = Reader.Read(text, FactKind.Wakings).Wakings!;

        Assert.Equal((count, minutes), (wakings.CountFrom, wakings.EveryMinutesFrom));
    }

    [Fact]
    public void Read_BareNumberWhenWakingsWereAsked_IsTheirCount() =>
        Assert.Equal(4, Reader.Read("about 4", FactKind.Wakings).Wakings!.CountFrom);
}
