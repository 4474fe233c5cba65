using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Triage;

namespace Dialogs.Tests;

/// <summary>What is said to a question that a plan asks first.</summary>
public sealed class PlanQuestionTests
{
    private const string FeedsToSleep = "my 9 month old feeds to sleep at every single waking|make a plan|4 times";
    private const string CriesInTheEvening = "she's 3 months old and cries every evening from 6 till 10|i want a plan for tomorrow at 6 when it starts again";

    [Fact]
    public async Task PassedOver_InASentence_ShowsThePlan() =>
        Assert.Contains("one change at a time", await AnsweredAsync(FeedsToSleep, "no time for that, sorry. just tell me what to do now"));

    [Theory]
    [InlineData(CriesInTheEvening, "none of them really, its the evening crying. just tell me what to do now")]
    [InlineData(FeedsToSleep, "no plan just that. ok i will put him down and lie down")]
    public async Task MetWithAnotherMatter_LeavesThePlan(string before, string said) => Assert.DoesNotContain("one change at a time", await AnsweredAsync(before, said));

    [Fact]
    public async Task AnsweredAmongOtherWords_IsNoQuestionAboutTheBot() =>
        Assert.DoesNotContain("I'm a program", await AnsweredAsync(CriesInTheEvening, "very little lol. but there are two of us"));

    [Theory]
    [InlineData("13 month old still feeding 3 times a night. i want to stop night feeds", "3 times a night")]
    [InlineData("15 months and i want to stop the night feeds, she has 3 wakings", "3 times a night")]
    [InlineData("15 months and i want to stop the night feeds, at night she feeds 11, 2 and 4.30", "3 times a night")]
    public async Task Wakings_ToldInTheTalk_AreCountedOnAndNotAskedFor(string told, string often)
    {
        var text = (await new ParentTalk().SayAllAsync(told, "so which one do i drop first", "Make a plan")).Text();

        Assert.StartsWith(PlanTexts.YouSaid(often), text);
        Assert.DoesNotContain(TriageTexts.AskWakings, text);
    }

    [Fact]
    public async Task Wakings_CountedOn_CanBePutRight()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("15 months and i want to stop the night feeds, she has 3 wakings", "make a plan", "its 5 times by now", "some");

        Assert.Contains("5 times a night", (await talk.SayAsync("what do you know")).Text());
    }

    [Theory]
    [InlineData("3 like i said. strength um some", "in 3 steps")]
    [InlineData("twice. a bit i guess", "in 3 steps")]
    [InlineData("like 3, not much", "in 2 steps")]
    [InlineData("about every 2 hours and none tbh", "in 2 steps")]
    [InlineData("3 times like i already told you!! and very little strength", "in 2 steps")]
    public async Task Answer_ThatAlsoAnswersTheNextQuestion_FillsBoth(string said, string steps) => Assert.Contains(steps, await AnsweredAsync("13 months and i want to stop the night feeds|make a plan", said));

    [Fact]
    public async Task Aim_AnsweredWithTheStrength_FillsBoth() =>
        Assert.Contains("Calmer nights, one change at a time, in 2 steps", await AnsweredAsync("make a plan for my 11 month old", "calmer nights. and very little tbh"));

    [Theory]
    [InlineData("make a plan for my 9 month old", "2 naps like i said, and some energy. so just the mornings pls")]
    [InlineData("make a plan for my 9 month old", "the naps are fine, some energy. the mornings please")]
    [InlineData("9 month old, she takes 30 minute naps only|make a plan", "2 naps like i said, and some energy. so just the mornings pls")]
    public async Task Aim_WishedForBesideAMatterThatIsOnlyMentioned_IsTheOneOfThePlan(string before, string said) =>
        Assert.Contains("Later mornings, one change at a time", await AnsweredAsync(before, said));

    [Fact]
    public async Task Aim_WishedForAlone_IsTaken() =>
        Assert.Contains("Easier bedtimes, one change at a time", await AnsweredAsync("make a plan for my 9 month old", "nights are ok and i have some strength. only the bedtime pls"));

    [Fact]
    public async Task Strength_AmongManyWordsToAnotherQuestion_IsTheFirstNamedAndNotAskedForAgain() =>
        Assert.Contains("in 2 steps", await AnsweredAsync(
            "can you make me a plan pls. my daughter is 7 months, wakes 3-4x a night and only goes back w the boob",
            "boob, like i said, for everything. and energy.. not much tbh, maybe some. her bedtime is 7.30 wakes up at 6.45ish"));

    [Theory]
    [InlineData("my 5 month old wakes every 2 hours and only goes back with the breast. can you just make me a plan", "idk.. just that hes not up every 2 hrs. i dont have much left in me honestly")]
    [InlineData("my 5 month old wakes every 2 hours and only goes back with the breast. i dont have much left in me. can you just make me a plan", "nights")]
    [InlineData("make a plan for my 9 month old who wakes up all the time, im so tired", "calmer nights")]
    [InlineData("13 months and i want to stop the night feeds|make a plan", "maybe 3 and i'm 6 months pregnant so not heaps")]
    [InlineData("13 months and i want to stop the night feeds|make a plan|3", "not a lot of energy")]
    [InlineData("13 months and i want to stop the night feeds|make a plan|3", "i dont have much left in me")]
    public async Task Strength_ToldAmongWhateverElse_IsNotAskedFor(string before, string said) => Assert.Contains("in 2 steps", await AnsweredAsync(before, said));

    [Fact]
    public async Task Strength_OfTheChild_IsNotTheParents() =>
        Assert.Contains("in 3 steps", await AnsweredAsync("15 months and i want to stop the night feeds, she has no energy by day and is so tired|make a plan|4 times", "some"));

    [Fact]
    public async Task Strength_ToldAlready_IsNoWordWithoutAPlace() =>
        Assert.StartsWith("Calmer nights", await AnsweredAsync("my 5 month old wakes every 2 hours. im so tired. can you just make me a plan", "just that hes not up every 2 hrs. i dont have much left in me honestly"));

    [Theory]
    [InlineData("make a plan for my 9 month old", "rocking. none of those", TriageTexts.AskStrength)]
    [InlineData("11 month old wakes 4 times at night|make a plan for calmer nights", "boob", TriageTexts.AskStrength)]
    [InlineData("11 month old wakes 4 times at night|make a plan for calmer nights", "rocking", TriageTexts.AskStrength)]
    [InlineData("11 month old wakes 4 times at night|make a plan for calmer nights", "none of those", TriageTexts.AskStrength)]
    [InlineData("make a plan for my 9 month old", "none of those", TriageTexts.AskStrength)]
    public async Task Choices_NamedInAWordOrNoneOfThem_AreAnswered(string before, string said, string next) => Assert.StartsWith(next, await AnsweredAsync(before, said));

    [Theory]
    [InlineData("3 times")]
    [InlineData("like 3")]
    [InlineData("3 to 5")]
    [InlineData("about every 2 hours")]
    [InlineData("hourly")]
    [InlineData("you are not listening, 3 times")]
    public async Task Wakings_InOwnWords_AreTaken(string said) => Assert.StartsWith(TriageTexts.AskStrength, await AnsweredAsync("13 months and i want to stop the night feeds|make a plan", said));

    [Theory]
    [InlineData("some", 3)]
    [InlineData("um some i think", 3)]
    [InlineData("a bit", 3)]
    [InlineData("not much", 2)]
    [InlineData("none tbh", 2)]
    [InlineData("im done in", 2)]
    [InlineData("loads", 4)]
    public async Task Strength_InOwnWords_IsTaken(string said, int steps) => Assert.Contains($"in {steps} steps", await AnsweredAsync("15 months and i want to stop the night feeds|make a plan|4 times", said));

    [Theory]
    [InlineData("my little one wakes a lot and cries")]
    [InlineData("well it is what it is, isn't it")]
    [InlineData("im not sure how it is, but she has loads of energy")]
    public async Task Wakings_MetWithoutANumber_FillNoOtherQuestion(string said) =>
        Assert.DoesNotContain("one change at a time", await AnsweredAsync("13 months and i want to stop the night feeds|make a plan", said));

    private static async Task<string> AnsweredAsync(string before, string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(before.Split('|'));
        return (await talk.SayAsync(said)).Text();
    }
}
