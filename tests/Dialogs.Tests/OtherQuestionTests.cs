namespace Dialogs.Tests;

/// <summary>Of several questions in a message none is lost behind the answer to another.</summary>
public sealed class OtherQuestionTests
{
    private readonly ParentTalk _talk = new();

    [Theory]
    [InlineData("hi, 10 months, two things: how do i get rid of the dummy and when do they go to one nap?", "the dummy stays in the cot", "two to one")]
    [InlineData("wakes every hour, 6 months. also mil says i should leave him to cry. and is a night light ok?", "comforting a baby doesn't spoil one", "night light")]
    public async Task Message_AsksTwoThings_HearsOfBoth(string said, string first, string second)
    {
        var replies = (await _talk.SayAsync(said)).Text();

        Assert.Contains(first, replies, StringComparison.Ordinal);
        Assert.Contains(second, replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_AsksOneThing_HearsOneAnswer() =>
        Assert.Single(await _talk.SayAllAsync("my 10 month old wakes at night", "how do i get rid of the dummy?"), reply => reply.Text?.Contains("the dummy stays in the cot", StringComparison.Ordinal) == true);

    [Fact]
    public async Task Thanks_BeforeNews_AreNotAllThatIsHeard()
    {
        var replies = (await _talk.SayAllAsync("My grandson is 2 and will not go to bed", "Thank you, that's kind. He was still up at half nine tonight and their usual is 7.30. I gave him a nap till 4 because he was so cranky")).Text();

        Assert.DoesNotContain("How was that answer", replies, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cheers. will try 6.15 and dull mornings. night x")]
    [InlineData("right baby's off the boob, going to try sleep. ta x")]
    public async Task Goodnight_BesideThanks_EndsTheTalk(string said) =>
        Assert.Contains("Rest while you can", (await _talk.SayAllAsync("14 months, up at 5 every day", said)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Denial_OfWhatWasNeverAsked_IsNotAnsweredWithIt() =>
        Assert.Contains("later mornings", (await _talk.SayAllAsync("10 month old wakes at 4.30 every morning", "ive not asked about dropping the nap?? he naps great. its the 4.30 wake ups i want gone")).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Question_NearAnAnswer_IsNotRefusedInATalk() =>
        Assert.Contains("Leave out the floor", (await _talk.SayAllAsync("we put my daughter in a big bed on saturday and now she's up 10 times before 9. baby due in 6 weeks eek", "well the cot is gone now. she just keeps coming out. what do i actually do when she comes out", "ok ill try the sitting. thing is im 34 weeks and sitting on the floor is murder", "lol no i mean ME. im pregnant i cant sit on the floor. can i use a chair")).Text(), StringComparison.Ordinal);
}
