using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>A danger that was answered is no more, and the talk goes on.</summary>
public sealed class AfterDangerTests
{
    [Theory]
    [InlineData(
        "6 weeks old, I keep checking she's breathing, I can't stop picturing finding her dead|she's in a basket in our room, nothing in it, so she's safe right?|no!! I don't want to hurt myself",
        "I'm not going to hurt anyone. can we go back to the sleep. how do I get her in the basket for even an hour",
        "/topics/",
        "116 123")]
    [InlineData(
        "10 weeks old, crying for an hour, I'm scared I'll shake her",
        "I've calmed down a bit, I'm back in holding her. still crying though. could it be colic?",
        "116 123|Colic",
        Replies.HereForTheSleepToo)]
    [InlineData(
        "my baby is 6 months and breathing fast and wheezy",
        "no he's breathing fine, it's just his nose is blocked. feeding well, wet nappies all normal. just can't sleep because he's snuffly",
        "Saline",
        "Tell me in a few words")]
    [InlineData(
        "my 3 month old cries every evening, I'm scared I'll shake her|I've put her in the cot and I'm in the kitchen",
        "that's not what I meant. she's fine in my arms and quiet. I wouldn't hurt her. I'm asking about after, how do I not get that angry next time",
        "116 123|[1]",
        Replies.HereForTheSleepToo)]
    [InlineData(
        "my 5 month old is choking on something",
        "it came out, she's fine now. bedtime takes two hours every night and she only sleeps on me",
        "glad|[1]",
        "Tell me in a few words")]
    public async Task Question_BesideADangerThatIsNoMore_IsAnswered(string before, string said, string hears, string never)
    {
        var text = (await new ParentTalk().SayAllAsync([.. before.Split('|'), said])).Text();

        Assert.All(hears.Split('|'), each => Assert.Contains(each, text));
        Assert.DoesNotContain(never, text);
    }

    [Theory]
    [InlineData("10 weeks old, crying for an hour, I'm scared I'll shake her|I've calmed down now", "I'm fine now honestly", "You don't have to do this alone")]
    [InlineData(
        "13 months and 3 teeth coming at once, the doctor looked at his ears today|hes not ill, eating fine. why is he up for 3 hours",
        "its 4am, hes been up since 1. do i give up and start the day",
        "under 3 months")]
    [InlineData(
        "I did cry it out with my daughter last year, she's 20 months now and so clingy, did I cause that",
        "I do lie awake thinking she was screaming for me and I just sat on the stairs. has it damaged her",
        "You can go in now")]
    [InlineData("my 8 month old threw up twice tonight", "nobodys ill mate. i just meant should i go in at 7.45 before he wakes", "ring")]
    [InlineData("he is 8 months and keeps standing up in the cot", "what? hes not being sick. he stands UP. standing in the cot", "nurse")]
    public async Task Message_ThatIsNoDanger_IsNotTakenForOne(string before, string said, string never) =>
        Assert.DoesNotContain(never, (await new ParentTalk().SayAllAsync([.. before.Split('|'), said])).Text());

    [Fact]
    public async Task Parent_FineTwice_IsBelieved() =>
        Assert.Contains("The offer stays", (await new ParentTalk().SayAllAsync("10 weeks old, crying for an hour, I'm scared I'll shake her", "I've calmed down now", "I'm fine now honestly")).Text());
}
