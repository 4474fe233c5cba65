using GentleSleepBot.Dialogs;

namespace Dialogs.Tests.Safety;

/// <summary>What a parent adds to a danger that was answered stays with it.</summary>
public sealed class DangerFollowUpTests
{
    [Theory]
    [InlineData("her eyes are gunky and stuck", "3 weeks", "please don't wait")]
    [InlineData("he snores loudly every night and gasps", "9mo", "what I said stands")]
    [InlineData("barking cough since last night", "should i ring", "Yes, please ring")]
    [InlineData("she rolled off the bed", "is it ok to let her sleep", "they may sleep if they act as usual")]
    [InlineData("barking cough since last night", "no fever", "worth telling them")]
    [InlineData("he feels hot, 7 months", "i mean the room", "putting me right")]
    [InlineData("her temp is 37.6", "10 weeks", "Under 3 months take it again")]
    [InlineData("5 days old and a bit yellow", "his poo is fine, mustard. do I feed him first or ring first? I don't want to be a bother at 1am", "Yes, please ring")]
    public async Task Say_FewWordsAfterADanger_AreAboutIt(string danger, string adds, string hears)
    {
        var replies = await new ParentTalk().SayAllAsync(danger, adds);

        Assert.Contains(hears, Assert.Single(replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_AsksToCallTwice_IsToldAgainAndNeverThatItIsNotKnown() =>
        Assert.Contains("please ring", (await new ParentTalk().SayAllAsync("5 days old and a bit yellow", "should i ring", "you told me to ring! so do i ring, he had a little suck and stopped after 3 minutes")).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("forget me", Replies.EraseEverything)]
    [InlineData("stop", Replies.Stopped)]
    [InlineData("start over", Replies.StartedOver)]
    [InlineData("export", Replies.HereIsYourData)]
    public async Task Say_WhatIsTheParentsRight_IsHeardInAnAlarmToo(string said, string hears)
    {
        var replies = await new ParentTalk().SayAllAsync("he is floppy and won't wake up", said);

        Assert.Contains("make that call first", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains(hears, replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgetMe_InAnAlarm_ErasesWhenItIsConfirmed() =>
        Assert.Contains(Replies.AllErased, (await new ParentTalk().SayAllAsync("he is floppy and won't wake up", "forget me", Replies.Erase)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("weighted sleep sack ok?", "7m", "weighted one")]
    [InlineData("i nearly fell asleep on the sofa with him", "6 weeks", "worst place")]
    public async Task Say_AgeAfterUnsafeSleep_DoesNotBringTheSameWordsAgain(string danger, string age, string said) =>
        Assert.DoesNotContain(said, (await new ParentTalk().SayAllAsync(danger, age)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Say_QuestionOfHarmNotAnswered_ComesBackAlone()
    {
        var talk = new ParentTalk();
        var asked = await talk.SayAsync("i hate my baby");

        var again = await talk.SayAsync("6 weeks");

        Assert.EndsWith("hurt them or yourself?", Assert.Single(asked).Text, StringComparison.Ordinal);
        Assert.Contains("come back to the question", Assert.Single(again).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i hate my baby", "yes", "step into another room")]
    [InlineData("i hate my baby", "i dont mean it", "telling me straight")]
    [InlineData("so angry i shook the crib", "8 weeks", "come back to the question")]
    [InlineData("so angry i shook the crib", "no i'd never hurt her", "If it ever comes to hurting")]
    [InlineData("so angry i shook the crib", "maybe", "step into another room")]
    public async Task Say_AnswerToTheQuestionOfHarm_IsMet(string danger, string answer, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(danger, answer)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("3 weeks old, she cries and i cry, i feel like i might drop her|shes in the cot now, crying. im in the kitchen. ok how long can i leave her", "That was the safe thing to do")]
    [InlineData("i want to throw him out the window|i put him down im in the kitchen", "That was the safe thing to do")]
    [InlineData("i put her in the cot and walked out before i did something bad", "That was the safe thing to do")]
    [InlineData("i want to throw him out the window|i put him down im in the kitchen|hes still crying", "hard to bear")]
    public async Task Say_SteppedAway_IsToldThatItWasSafe(string talk, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(talk.Split('|'))).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("he feels really hot|8 months|8.5 months old and drinking", "Call your emergency number, or ask")]
    [InlineData("baby has a fever of 38.5|My child is 8 months old", "Please make that call first")]
    public async Task Say_AgeAtWhichItIsNoEmergency_EndsTheHold(string talk, string neverHears) =>
        Assert.DoesNotContain(neverHears, (await new ParentTalk().SayAllAsync(talk.Split('|'))).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("38.2", "reason to go now")]
    [InlineData("37.2", "is no fever")]
    public async Task Say_NumberAfterAFeltFever_IsRead(string number, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync("he feels hot", "2 months", number)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Say_DoctorsSaidAllIsWell_GoesOn()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("his lips are blue", "We have called for help");

        var replies = await talk.SayAsync("ok they said hes fine what now");

        Assert.Contains("I'm so glad", Assert.Single(replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_DangerToldInTwoSends_IsAnsweredAtOnce() =>
        Assert.StartsWith("Call your emergency number now", (await new ParentTalk().SayAllAsync("baby has a rash", "it doesnt go when i press it"))[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task Say_PartsHoursApart_AreNotPutTogether()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("her lips are chapped");
        talk.Clock.Advance(TimeSpan.FromHours(1));

        Assert.DoesNotContain("Call your emergency number now", (await talk.SayAsync("a bit blue today")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_WineAndTheSharedBed_HearsNothingSofterBelow() => Assert.Single(await new ParentTalk().SayAsync("had 2 glasses of wine can i bring him in bed"));
}
