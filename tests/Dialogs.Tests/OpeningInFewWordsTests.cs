namespace Dialogs.Tests;

/// <summary>Who opens a talk in a handful of words asks about what they tell.</summary>
public sealed class OpeningInFewWordsTests
{
    [Theory]
    [InlineData("baby snores", "one child in ten snores")]
    [InlineData("my daughter snores", "one child in ten snores")]
    [InlineData("baby grunts all night", "light, noisy sleep")]
    [InlineData("why does my toddler hate sleep", "looks like hate")]
    [InlineData("am i doing something wrong", "nothing at all")]
    [InlineData("is this my fault", "nothing at all")]
    [InlineData("how do i get him to take a bottle at night so dad can help", "Let dad offer it")]
    [InlineData("is sleep training bad", "You don't need it")]
    [InlineData("new baby is coming, toddler still wakes", "sorted by the birth")]
    [InlineData("awake since 2am help", "still the middle of the night")]
    [InlineData("baby breathing fast then slow asleep", "pause of up to ten seconds")]
    [InlineData("newborn twitches in his sleep", "small jerks in quiet sleep")]
    [InlineData("baby laughing in sleep", "light, active sleep")]
    [InlineData("sleeps with her eyes half open", "lid that isn't quite shut")]
    [InlineData("teeth grinding asleep", "sounds awful")]
    [InlineData("sleeps with mouth open", "blocked nose that is usual")]
    [InlineData("do i need an owlet", "no such device")]
    [InlineData("potty training and sleep", "Days first")]
    [InlineData("mobile above cot", "small hands can't reach it")]
    [InlineData("undertired or overtired", "stares past you")]
    [InlineData("chair method", "you sit beside the bed")]
    [InlineData("chair method for my 14 month old", "You sit beside the bed")]
    [InlineData("pick up put down", "at the first real cry")]
    [InlineData("autistic toddler sleep", "Hard nights are common there")]
    [InlineData("bad sleep habits", "no bad habit")]
    [InlineData("when does it get better", "62 in 100")]
    [InlineData("late bedtime newborn", "Late is normal now")]
    [InlineData("floor bed age", "nearer three is often easier")]
    [InlineData("screen time before bed", "Off in the last hour")]
    [InlineData("clocks go back on sunday", "15 minutes a day")]
    [InlineData("siblings sharing a room", "the lighter sleeper first")]
    [InlineData("twins on the same schedule", "exactly together isn't needed")]
    [InlineData("schedule 15 months", "Between 11 and 14 hours")]
    [InlineData("4 month schedule", "no right timetable yet")]
    [InlineData("time change tomorrow", "15 minutes a day")]
    [InlineData("mouth open when she sleeps", "blocked nose that is usual")]
    [InlineData("legs jerk as he drops off", "small jerks in quiet sleep")]
    [InlineData("rocks on all fours in her sleep", "Banging or rocking")]
    [InlineData("just a nappy and vest in summer?", "Light layers and no hat")]
    [InlineData("arms stuck through cot bars", "Free it softly")]
    [InlineData("heatwave and 8 week old", "Light layers and no hat")]
    [InlineData("witching hour help", "same hours each evening")]
    [InlineData("3 week old fussy evenings", "same hours each evening")]
    [InlineData("is cry it out bad", "225 of 326")]
    [InlineData("is he going to hate me if i let him cry", "225 of 326")]
    [InlineData("Only sleeps on me", "Wide awake? Stay as you are")]
    public async Task Message_OfAHandfulOfWords_IsAnsweredOnItsOwnMatter(string said, string answer) =>
        Assert.Contains(answer, (await new ParentTalk().SayAllAsync(said)).Text());

    [Theory]
    [InlineData("reverse cycling since I went back to work")]
    [InlineData("practising crawling at 1am")]
    [InlineData("68F too cold for baby?")]
    public async Task Message_OfAHandfulOfWordsThatMayBeAboutSleep_IsNotRefused(string said) =>
        Assert.DoesNotContain("This bot knows about sleep", (await new ParentTalk().SayAllAsync(said)).Text());

    [Theory]
    [InlineData("change diaper at night or leave it", "I stand for")]
    [InlineData("husband snores and wakes the baby", "one child in ten snores")]
    [InlineData("he only sleeps on me at night", "borrow from the night")]
    [InlineData("what am i doing wrong with naps", "nothing at all")]
    [InlineData("rolled over first time in cot", "knock to the head")]
    [InlineData("her owlet alarm went off, oxygen 80", "no such device")]
    [InlineData("the chair method, night 4, he screams", "You sit beside the bed")]
    public async Task Message_OfAnotherMatter_IsNotTakenForIt(string said, string other) =>
        Assert.DoesNotContain(other, (await new ParentTalk().SayAllAsync(said)).Text());
}
