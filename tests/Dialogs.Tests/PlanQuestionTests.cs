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

    private static async Task<string> AnsweredAsync(string before, string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(before.Split('|'));
        return (await talk.SayAsync(said)).Text();
    }
}
