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
    [InlineData("is cry it out bad", "225 of 326")]
    [InlineData("is he going to hate me if i let him cry", "225 of 326")]
    [InlineData("Only sleeps on me", "Wide awake? Stay as you are")]
    public async Task Message_OfAHandfulOfWords_IsAnsweredOnItsOwnMatter(string said, string answer) =>
        Assert.Contains(answer, (await new ParentTalk().SayAllAsync(said)).Text());

    [Theory]
    [InlineData("husband snores and wakes the baby", "one child in ten snores")]
    [InlineData("he only sleeps on me at night", "borrow from the night")]
    [InlineData("what am i doing wrong with naps", "nothing at all")]
    public async Task Message_OfAnotherMatter_IsNotTakenForIt(string said, string other) =>
        Assert.DoesNotContain(other, (await new ParentTalk().SayAllAsync(said)).Text());
}
