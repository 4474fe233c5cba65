using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

/// <summary>What is asked about, aimed at or counted in another sense is no fact of the child.</summary>
public sealed class SupposedTests
{
    [Theory]
    [InlineData("wait, is a dummy ok?")]
    [InlineData("is a dummy ok at night")]
    [InlineData("are dummies safe")]
    [InlineData("should i give him a dummy")]
    [InlineData("can i use white noise")]
    [InlineData("does she need a dummy to sleep?")]
    [InlineData("is rocking to sleep bad?")]
    [InlineData("would a dummy help?")]
    [InlineData("what about white noise")]
    [InlineData("is it ok to use a swaddle?")]
    public void Read_WayOfSettlingAskedAbout_IsNoFact(string text) => Assert.Empty(Reader.Read(text).Settling);

    [Theory]
    [InlineData("should i stop rocking her to sleep?", SettlingWay.Rocking)]
    [InlineData("can i still swaddle him", SettlingWay.Swaddle)]
    [InlineData("is it ok that she feeds to sleep?", SettlingWay.Feeding)]
    [InlineData("is it bad that he only falls asleep on the breast", SettlingWay.Feeding)]
    [InlineData("how do i get rid of the dummy", SettlingWay.Dummy)]
    [InlineData("when should we wean her off the dummy?", SettlingWay.Dummy)]
    [InlineData("she has a dummy. is that ok?", SettlingWay.Dummy)]
    public void Read_WayOfSettlingInAQuestionThatTakesItForGranted_IsKnown(string text, SettlingWay way) =>
        Assert.Contains(way, Reader.Read(text).Settling.Select(each => each.Value));

    [Theory]
    [InlineData("is formula ok")]
    [InlineData("should i switch to formula")]
    [InlineData("would formula help him sleep")]
    public void Read_FeedingAskedAbout_IsNoFact(string text) => Assert.Null(Reader.Read(text).Feeding);

    [Theory]
    [InlineData("move her to her own bed")]
    [InlineData("how do i move her to her own bed from ours, she is 2", SleepPlace.OwnBed)]
    [InlineData("we want to move him to his own room")]
    [InlineData("thinking about moving him to a floor bed")]
    [InlineData("i want him in his own room")]
    [InlineData("when is she ready for her own room")]
    [InlineData("should she sleep in her own room")]
    [InlineData("can he have his own bed yet?")]
    public void Read_PlaceAimedAt_IsNotWhereTheChildSleeps(string text, SleepPlace? aim = null) =>
        Assert.DoesNotContain(Reader.Read(text).Places, place => aim is null || place.Value == aim);

    [Theory]
    [InlineData("he sleeps in his own room", SleepPlace.OwnRoom)]
    [InlineData("we moved her to her own bed last week", SleepPlace.OwnBed)]
    [InlineData("since moving him to his own room he wakes all night", SleepPlace.OwnRoom)]
    [InlineData("want to get her out of our bed", SleepPlace.ParentsBed)]
    [InlineData("can she sleep in our bed", SleepPlace.ParentsBed)]
    [InlineData("he doesn't want to sleep in the cot", SleepPlace.Cot)]
    public void Read_PlaceTheChildIsIn_IsKnown(string text, SleepPlace place) => Assert.Contains(place, Reader.Read(text).Places.Select(each => each.Value));

    [Theory]
    [InlineData("twin girls, one wakes the other all night long")]
    [InlineData("one wakes and then the other")]
    public void Read_OneOfTwoWhoWakes_IsNoCount(string text) => Assert.Null(Reader.Read(text).Wakings?.CountFrom);

    [Theory]
    [InlineData("one waking a night", 1)]
    [InlineData("she wakes one time", 1)]
    [InlineData("4 wakes a night", 4)]
    public void Read_WakingsCounted_AreKnown(string text, int count) => Assert.Equal(count, Reader.Read(text).Wakings?.CountFrom);

    [Theory]
    [InlineData("A little boy, about 3 we think, came yesterday", 36.0)]
    [InlineData("we foster a girl, around 2, she won't sleep", 24.0)]
    [InlineData("my son, maybe 4 i think, no idea", 48.0)]
    [InlineData("my son, about 3 wakes a night", null)]
    public void Read_AgeGuessedInAnAside_IsKnown(string text, double? months) => Assert.Equal(months, Reader.Read(text).AgeMonths);

    [Theory]
    [InlineData("one naps and the other screams", null)]
    [InlineData("one nap a day", 1)]
    [InlineData("3 naps a day", 3)]
    public void Read_OneOfTwoWhoNaps_IsNoCount(string text, int? count) => Assert.Equal(count, Reader.Read(text).Naps?.CountFrom);

    [Theory]
    [InlineData("i have a 4 month old and a 3 year old, the older one won't stay in bed", 36)]
    [InlineData("i have a 3 year old and a 4 month old, the younger one won't nap", 4)]
    public void Read_OneOfSeveralPointedAt_IsTheOneMeant(string text, double months) => Assert.Equal(months, Reader.Read(text).AgeMonths);
}
