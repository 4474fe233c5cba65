using GentleSleepBot.Guidance.Language;

namespace Guidance.Tests.Answers;

public sealed class PlainAnswersTests
{
    [Theory]
    [InlineData("he'll sleep in the pram sometimes", 5.0)]
    [InlineData("hands and feet are blue and cold", 1.0)]
    [InlineData("she wakes every hour and wants the bottle", 7.0)]
    [InlineData("we use the extractor fan to get him off", 4.0)]
    [InlineData("put down drowsy but awake or hold her", 5.0)]
    [InlineData("he naps 2 hours in the day", 8.0)]
    [InlineData("bath then bottle then bed", 8.0)]
    [InlineData("my partner works nights", 8.0)]
    [InlineData("what do i tell him", 30.0)]
    [InlineData("scared of the dark since the fireworks", 40.0)]
    [InlineData("he jumps on the bed instead of going to sleep", 30.0)]
    public void Find_NothingOfTheKindAsked_IsNothing(string said, double months) => Assert.Null(PlainAnswersFixture.Find(said, months));

    [Fact]
    public void Find_WordsThatMeanItOnlyAfterAnAnswer_NeedThatAnswer()
    {
        Assert.Equal("what-to-tell-after-a-death", PlainAnswersFixture.Find("what do i tell him", 30, "grief")?.Id);
        Assert.Equal("standing-on", PlainAnswersFixture.Find("he just gets back up again", 10, "sleep-regression")?.Id);
    }

    [Theory]
    [InlineData("should i wake her", "nightmares-night-terrors", "nightmares-night-terrors/wake")]
    [InlineData("should i wake her", "out-of-scope", null)]
    [InlineData("he hits me when i try to put him to bed", "bedtime-battles", "bedtime-battles/hits")]
    [InlineData("what if he kicks off when i do that", "bedtime-battles", "bedtime-battles/protest")]
    public void FindFollowUp_WhatATopicLeadsTo_NeedsThatTopic(string said, string onShow, string? id) =>
        Assert.Equal(id, PlainAnswersFixture.Answers.FindFollowUp(MessageText.Parse(said), 36, [onShow], asks: true)?.Id);

    [Theory]
    [InlineData(3.0, "newborn-sleep/how")]
    [InlineData(null, "newborn-sleep/how")]
    [InlineData(10.0, null)]
    public void FindFollowUp_WhatSpeaksOfOtherAges_IsNotSaidOfAChildOfThatAge(double? months, string? id) =>
        Assert.Equal(id, PlainAnswersFixture.Answers.FindFollowUp(MessageText.Parse("in what order"), months, ["newborn-sleep"], asks: true)?.Id);

    [Fact]
    public void Find_InALongMessage_IsNothing() =>
        Assert.Null(PlainAnswersFixture.Find("is a fan ok " + string.Join(' ', Enumerable.Repeat("and we are so tired", 8)), 5));
}
