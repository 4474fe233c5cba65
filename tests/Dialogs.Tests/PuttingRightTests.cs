using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>A parent puts the bot right, and what is denied is neither answered nor taken for danger.</summary>
public sealed class PuttingRightTests
{
    [Theory]
    [InlineData("my 4 month old only naps for 30 minutes", "she wakes twice a night", "nights are fine, I asked about the NAPS", "nap")]
    [InlineData("how do I get rid of the dummy, she's 2", "and the nursery gives it to her for naps", "not naps, the DUMMY. all at once or bit by bit", "by day")]
    [InlineData("4:45 again. she's 2. why", "should I cut the nap? she shouts at quarter to five", "no it's not the nap. quarter to five in the morning, do I go in", "until about six")]
    [InlineData("my 4yo comes into our bed every night", "I'm 30 weeks pregnant and can't sit on the floor", "no I asked about a CHAIR, can I sit on a chair", "chair")]
    public async Task Message_PutsTheAnswerRight_IsAnsweredAndOwnedUpTo(string first, string second, string right, string hears)
    {
        var text = (await new ParentTalk().SayAllAsync(first, second, right)).Text();

        Assert.StartsWith(Replies.TookItForAnother, text);
        Assert.Contains(hears, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("my 9 month old wakes every hour", "it's when I put her down, she screams")]
    [InlineData("my 5 month old only naps for 30 minutes", "no she isn't sleeping in the pram either")]
    [InlineData("our boy is 7 months and wakes every hour", "sorry, 7 weeks, not months")]
    public async Task Message_TellsMore_IsNoPuttingRight(string first, string second) =>
        Assert.DoesNotContain(Replies.TookItForAnother, (await new ParentTalk().SayAllAsync(first, second)).Text());

    [Fact]
    public async Task Message_PutsRightTwiceInARow_IsAskedAndNotGuessedAThirdTime()
    {
        var replies = await new ParentTalk().SayAllAsync(
            "my 4 month old only naps for 30 minutes",
            "she wakes twice a night",
            "nights are fine, I asked about the NAPS",
            "no I asked about the pram, what she does when it stops");

        Assert.StartsWith(Replies.MissedAgain, replies.Text());
        Assert.Contains(Replies.IsItMoreLike, replies.Text());
        Assert.Equal(3, replies.Taps().Count);
    }

    [Fact]
    public async Task Message_PutsRightAgainAfterOneThatDidNot_BeginsAnew()
    {
        var replies = await new ParentTalk().SayAllAsync(
            "my 4 month old only naps for 30 minutes",
            "nights are fine, I asked about the NAPS",
            "and should the room be dark?",
            "no I asked about the NAPS, do I end them at 30 minutes");

        Assert.DoesNotContain(Replies.MissedAgain, replies.Text());
    }

    [Theory]
    [InlineData("5 hours, right so that's why. I'll ask nursery to wake her by half past two. thanks x")]
    [InlineData("ok nap down to 90 mins and dull till six. thanks, off to bed")]
    [InlineData("she was asleep when I did it lol. anyway thanks, off to bed")]
    [InlineData("perfect thank u. so the thin one then. gonna start wednesday")]
    [InlineData("whatever. thank you for the bit about naps, I'm going to sleep now")]
    public async Task Leave_WithAPlanSaidBack_IsTakenAndNothingFurtherTold(string said)
    {
        var text = (await new ParentTalk().SayAllAsync("my 8 month old only naps for 30 minutes", said)).Text();

        Assert.DoesNotContain("/topics/", text);
        Assert.DoesNotContain("Is it more like", text);
    }

    [Theory]
    [InlineData("ok thanks. but she still wakes at 5, what then")]
    [InlineData("I'll try that but he screams in the cot. thanks")]
    [InlineData("how do I stretch the first nap, thanks")]
    public async Task Thanks_WithMoreToAnswer_AreNoLeave(string said) =>
        Assert.DoesNotContain("I'm here whenever you need me", (await new ParentTalk().SayAllAsync("my 8 month old only naps for 30 minutes", said)).Text());

    [Theory]
    [InlineData("no I'm not low, only tired. is it ok to rock her to sleep")]
    [InlineData("no not like that, I'm fine. is it ok to rock her to sleep")]
    public async Task Denial_OfWhatTheParentWasTakenFor_RaisesNothingAndTheQuestionIsAnswered(string denies)
    {
        var talk = new ParentTalk();
        await talk.SayAsync("6 months, up every hour, I feel like a failure as a mum");

        var text = (await talk.SayAsync(denies)).Text();

        Assert.DoesNotContain("116 123", text);
        Assert.Contains("/topics/", text);
    }

    [Theory]
    [InlineData("no I'm just tired of being here at all, she'd be happier with another mum")]
    [InlineData("I'm ok, only I keep thinking of never waking up")]
    public async Task Denial_ThatGoesOnInDespair_IsHeard(string said)
    {
        var talk = new ParentTalk();
        var text = (await talk.SayAllAsync("6 months, up every hour, I feel like a failure as a mum", said)).Text();

        Assert.Equal("parent_crisis", talk.Reading.SafetyLevel);
        Assert.Contains("116 123", text);
    }

    [Fact]
    public async Task Alone_ToldOnce_HoldsForTheTalk()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("it's just me, nobody to take turns. 14 months and she won't settle for me at bedtime");

        Assert.DoesNotContain("take turns", (await talk.SayAsync("more")).Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Research_AskedAgain_IsToldInShort()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my mother in law says cry it out at 7 months, is it harmful", "is there evidence of that");

        Assert.DoesNotContain(Replies.WhatItRestsOn, (await talk.SayAsync("so there is no proof either way?")).Text());
    }

    [Fact]
    public async Task WhomToRing_AskedWithACountry_HearsThatCountrysLines()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("my wife says the baby would be better off without her");

        var text = (await talk.SayAsync("who do I ring at this hour, uk")).Text();

        Assert.Contains("116 123", text);
        Assert.DoesNotContain("988", text);
    }
}
