using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class AgeTests
{
    private const double Week = 7 / 30.4375;

    [Theory]
    [InlineData("8mo up all night", 8)]
    [InlineData("up every hour when hes 4 months old now", 4)]
    [InlineData("how do i know when hes tired hes 4 months", 4)]
    [InlineData("falls asleep on the bottle every night, 9 months with 6 teeth", 9)]
    [InlineData("2yo was in our bed for a week when she was ill", 24)]
    [InlineData("my dad minds my daughter (18 months) two days and gives her a nap", 18)]
    [InlineData("LO 5m, only sleeps on me", 5)]
    [InlineData("my 7.5 month old", 7.5)]
    [InlineData("she is 41/2 months and rolling", 4.5)]
    [InlineData("he's 5 and a half months", 5.5)]
    [InlineData("our son is two and a half", 30)]
    [InlineData("auntie babysitting, my niece is 2 and a half. bedtime was meant to be 7", 30)]
    [InlineData("I said, two and a half! she keeps asking for one more thing", 30)]
    [InlineData("my 2.5 will not stay in bed", 30)]
    [InlineData("a year and a half old, still waking", 18)]
    [InlineData("1 year and 3 months old", 15)]
    [InlineData("almost 1 and still feeding at night", 11.5)]
    [InlineData("almost 8 months and up all night", 7.75)]
    [InlineData("foster carer, had this little man 3 weeks, hes 2.5", 30)]
    [InlineData("DS 20mo early waking", 20)]
    [InlineData("my 2.5 wakes at night", 30)]
    [InlineData("she's 4 months sleep regression or what", 4)]
    [InlineData("hes 3 wakes loads", 36)]
    [InlineData("my daughter 2 wakes at night", 24)]
    [InlineData("my daughter Ella is 3 and gets up 6 times", 36)]
    [InlineData("my son 4 only sleeps in our bed", 48)]
    [InlineData("my kid is 7 and won't sleep alone", 84)]
    [InlineData("18m waking every hour", 18)]
    [InlineData("wakes every hour 9 months", 9)]
    [InlineData("only naps on me 5 months", 5)]
    [InlineData("is rocking to sleep a bad habit 6 months", 6)]
    [InlineData("my 18m wakes hourly", 18)]
    [InlineData("15m won't nap", 15)]
    [InlineData("8 months nothing works", 8)]
    [InlineData("nearly 2 yr old boy", 23.5)]
    [InlineData("not quite 4 months", 3.75)]
    [InlineData("she turns 10 months old tomorrow", 10)]
    [InlineData("he'll be one on Sunday", 12)]
    [InlineData("turned 2 last week", 24)]
    [InlineData("he turned 4 months 2 weeks ago", 4.46)]
    [InlineData("9/10 month old, cannot remember my own name", 9.5)]
    [InlineData("my doughter is 10mounths", 10)]
    [InlineData("a girl of 16 months who screams at bedtime", 16)]
    [InlineData("Can he have a pillow? 15 months", 15)]
    [InlineData("My lad's three and wakes us at 4", 36)]
    [InlineData("baby's one, wakes for milk", 12)]
    [InlineData("train trip with a toddler, 2.5, up since 4", 30)]
    [InlineData("hes 1 an a half", 18)]
    [InlineData("he's a year and three weeks", 12.69)]
    [InlineData("she's two and four months", 28)]
    [InlineData("a boy born at 30 weeks who is now two", 24)]
    [InlineData("our nephew's neighbour expects our 12 month old to nap", 12)]
    [InlineData("is it warm enough for a 9mo at night?", 9)]
    [InlineData("when a seven month old fusses, do I wait?", 7)]
    [InlineData("I mind an 11 month old, look after an 11 month old", 11)]
    [InlineData("is he 2 in march? he's 2 in march", 24)]
    [InlineData("he'll be five months on the 3rd", 5)]
    [InlineData("sorry I meant 14 months not 14 weeks", 14)]
    [InlineData("a one year old (13 months) on the move", 13)]
    [InlineData("still in it at 5mo, 6 weeks now", 5)]
    [InlineData("fourteen months of no sleep", 14)]
    [InlineData("how to wean him at night at 12 months when he sleeps beside me", 12)]
    [InlineData("6m + rolling", 6)]
    [InlineData("my grandson's 18 months", 18)]
    [InlineData("36 hours old and hungry", 0.05)]
    [InlineData("after a row with my sister. DD is 9 months.", 9)]
    [InlineData("20 months co-sleeping, want him in his own bed", 20)]
    [InlineData("19 months bf to sleep, how do i stop", 19)]
    [InlineData("need night weaning help 20 months, bf", 20)]
    [InlineData("need help 20 months, still bf", 20)]
    [InlineData("28 months boy, won't nap", 28)]
    [InlineData("sleep plan for my 18m boy", 18)]
    [InlineData("plan for my 18m", 18)]
    [InlineData("plan for dropping dummy 2.5yrs", 30)]
    [InlineData("first night in toddler bed! 26 months any tips", 26)]
    [InlineData("Age 3. Bedtime 7.30-8", 36)]
    [InlineData("he is 11 months btw", 11)]
    [InlineData("our two and a half year old", 30)]
    [InlineData("my 8 month old wakes every hour. 5 weeks now", 8)]
    [InlineData("8 month old, terrible nights, five weeks now", 8)]
    public void Read_AgeOfTheChild_IsInMonths(string text, double months) =>
        Assert.Equal(months, Reader.Read(text).AgeMonths!.Value, 0.05);

    [Theory]
    [InlineData("13wks", 13)]
    [InlineData("13w+4 and rolling", 13.57)]
    [InlineData("13+4", 13.57)]
    [InlineData("she is 9 & a half weeks", 9.5)]
    [InlineData("six wks old", 6)]
    [InlineData("He is 5 weeks 2 days", 5.29)]
    [InlineData("he was born 9 weeks ago", 9)]
    [InlineData("we had our girl 7 weeks ago and I am wrecked", 7)]
    [InlineData("I'm 10 weeks PP and the baby won't nap", 10)]
    public void Read_AgeInWeeks_IsInMonths(string text, double weeks) =>
        Assert.Equal(weeks * Week, Reader.Read(text).AgeMonths!.Value, 0.05);

    [Theory]
    [InlineData("we sleep trained at 6 months and now it is all gone")]
    [InlineData("when he's 6 months can he move to his own room")]
    [InlineData("ok good she has one that goes flat. he's never slept in one tho")]
    [InlineData("by the time she is 12 months will she sleep through")]
    [InlineData("once he's 2 we want a big bed")]
    [InlineData("when my son is 3 months can i stop swaddling")]
    [InlineData("when he was 4 months he slept anywhere")]
    [InlineData("since she was about 5 months she does this")]
    [InlineData("until 6 months we shared a bed")]
    [InlineData("I'm 38 weeks and need to buy a crib")]
    [InlineData("38 weeks pregnant, what do we need")]
    [InlineData("due in 3 weeks")]
    [InlineData("we're there 3 weeks")]
    [InlineData("she will be away 2 weeks")]
    [InlineData("wakes 2-4am, every night")]
    [InlineData("wake windows 1.45/2/2/2")]
    [InlineData("on a 2-3-4 schedule")]
    [InlineData("10m crying then asleep")]
    [InlineData("we have done this for 6 months")]
    [InlineData("this has been going on 3 months")]
    [InlineData("not slept properly in 6 months")]
    [InlineData("my sister's boy wakes every hour 9 months")]
    [InlineData("30m naps all day")]
    [InlineData("a friend's baby is 5 months and sleeps")]
    [InlineData("the swing is for up to 9 months")]
    [InlineData("is the 0-6 month sack too big")]
    [InlineData("this has gone on for 3 weeks")]
    [InlineData("every 2 weeks it starts again")]
    [InlineData("we fly in 2 months")]
    [InlineData("I look after her three days a week")]
    [InlineData("naps are 12m each")]
    [InlineData("our dog is 3 years old")]
    [InlineData("my daughter (24) says so")]
    [InlineData("is the 18 month regression real")]
    [InlineData("his cousin is 2 months younger")]
    [InlineData("she drinks 5 oz and has 2 naps")]
    [InlineData("temp 38.4")]
    [InlineData("she sleeps like a 6 week old")]
    [InlineData("should I travel with a 9 month old or a 15 month old")]
    [InlineData("do the six months count from birth")]
    [InlineData("does it matter when it's only 4 weeks")]
    [InlineData("what is a good bed for a newborn, we're due in May")]
    [InlineData("moving in with her big brother (3)")]
    [InlineData("we have been away over 2 days")]
    [InlineData("he has 2 meals a day")]
    [InlineData("6 months later and nothing changed")]
    [InlineData("3 months without a full night")]
    [InlineData("wakes every hour since 2 months")]
    [InlineData("they began at 12 weeks. 12 weeks!")]
    [InlineData("we've had her 3 weeks")]
    [InlineData("is 6 weeks enough and where do i begin")]
    public void Read_FigureThatIsNotTheChildsAge_GivesNoAge(string text) =>
        Assert.Null(Reader.Read(text).AgeMonths);

    [Theory]
    [InlineData("14 weeks but only 9 weeks corrected", 14, 9)]
    [InlineData("16 weeks (13 adj)", 16, 13)]
    [InlineData("she came at 35 weeks. 11 weeks old now", 11, 6)]
    [InlineData("30 weeks old, born 6 weeks early", 30, 24)]
    [InlineData("34 weeker, corrected age 8 weeks", 14, 8)]
    [InlineData("10 weeks adjusted, 18 weeks actual, so confused", 18, 10)]
    [InlineData("he is 20 weeks but he was 5 weeks prem", 20, 15)]
    public void Read_ChildBornEarly_KnowsBothAges(string text, double weeks, double corrected)
    {
        var facts = Reader.Read(text);

        Assert.Equal(weeks * Week, facts.AgeMonths!.Value, 0.05);
        Assert.Equal(corrected * Week, facts.CorrectedAgeMonths!.Value, 0.05);
    }

    [Fact]
    public void Read_AlmostOne_KnowsTheYoungestAndOldestItCanBe()
    {
        var age = Reader.Read("he is almost 1").Child!.Age!;

        Assert.Equal((10, 12, Certainty.Approximate), (age.EarliestMonths, age.LatestMonths, age.Certainty));
    }

    [Fact]
    public void Read_WeeksSinceBirthOfTheMother_AreOnlyInferred() =>
        Assert.Equal(Certainty.Inferred, Reader.Read("10 weeks postpartum and done").Child!.Age!.Certainty);

    [Theory]
    [InlineData("she was born on 3 March", 8.67)]
    [InlineData("born March 3rd", 8.67)]
    [InlineData("his birthday is 22 November 2024", 23.98)]
    [InlineData("she was born in December", 11.2)]
    public void Read_BirthDateWhenTheDayIsKnown_GivesTheAge(string text, double months)
    {
        var facts = ParentMessage.Parse(text).Read(Reader.Facts, new ReadingContext { Today = new DateOnly(2026, 11, 22) });

        Assert.Equal(months, facts.AgeMonths!.Value, 0.05);
    }

    [Fact]
    public void Read_BirthDateWhenTheDayIsUnknown_GivesNoAge() => Assert.Null(Reader.Read("she was born on 3 March").AgeMonths);
}
