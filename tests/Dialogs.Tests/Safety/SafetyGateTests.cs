using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Guidance;

namespace Dialogs.Tests.Safety;

public sealed class SafetyGateTests
{
    [Theory]
    [InlineData("image/png", "I can't see pictures")]
    [InlineData("video/mp4", "I can't see pictures")]
    [InlineData("audio/ogg", "I can't hear voice notes")]
    public async Task Attachment_WithoutWords_IsToldHowToGoOnAndWhenToCall(string type, string begins)
    {
        var talk = new ParentTalk(conversation: "photo");

        var reply = Assert.Single(await talk.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment { ContentType = type }] }));

        Assert.StartsWith(begins, reply.Text);
        Assert.Contains("call your emergency number", reply.Text);
    }

    [Fact]
    public async Task Attachment_WithDangerInItsWords_IsAnswered()
    {
        var talk = new ParentTalk(conversation: "photo-danger");

        var replies = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "look, her lips are blue", Attachments = [new Attachment { ContentType = "image/png" }] });

        Assert.StartsWith("Call your emergency number now", replies[0].Text);
    }

    [Theory]
    [InlineData("Europe/London", "en-GB", "[999](tel:999)")]
    [InlineData("America/New_York", "en-US", "[911](tel:911)")]
    [InlineData("Europe/Paris", "en-US", "US, Canada [911](tel:911)")]
    public async Task Country_OfADevice_CountsOnlyWhenZoneAndLanguageAgree(string zone, string locale, string number)
    {
        var talk = new ParentTalk(conversation: "country");

        var replies = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "he is not breathing", LocalTimezone = zone, Locale = locale });

        Assert.Contains(number, replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Country_SaidEarlier_IsKept()
    {
        var talk = new ParentTalk(conversation: "said");
        await talk.SayAsync("we're in New Zealand, she's 9 months and wakes hourly");

        var replies = await talk.SayAsync("she is having a seizure");

        Assert.Contains("New Zealand's [111](tel:111)", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likeness_OfACrisisWhileAnEmergencyIsHeld_IsAnswered()
    {
        var talk = new ParentTalk(conversation: "two-dangers");
        await talk.SayAsync("he is not breathing");

        var replies = await talk.SayAsync("they would manage fine without me, better really, i keep working out who would have her");

        Assert.StartsWith("That sounds very heavy, so let me ask it plainly", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likeness_OfTheDangerThatIsHeld_IsNotToldAgainInTheSameWords()
    {
        var talk = new ParentTalk(conversation: "held-likeness");
        var first = await talk.SayAsync("i want to die");

        var replies = await talk.SayAsync("they would manage fine without me, better really, i keep working out who would have her");

        Assert.NotEqual(first[0].Text, replies[0].Text);
        Assert.Single(replies);
    }

    [Fact]
    public async Task Country_OfTheCoachsLink_ComesBeforeWhatWasSaid()
    {
        var coach = new CoachContact("coach", "code", "Ada", DateTimeOffset.UnixEpoch, "AU");
        var talk = new ParentTalk(conversation: "coach", coaches: new CoachDeskInMemory(coach));

        var replies = await talk.SayAsync("we flew in from New Zealand and he is not breathing");

        Assert.Contains("[000](tel:000)", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Country_WhenTheDeskIsAway_HoldsUpNoReply()
    {
        var talk = new ParentTalk(conversation: "away", coaches: new CoachDeskInMemory(null, isAway: true));

        var replies = await talk.SayAsync("he is not breathing");

        Assert.StartsWith("Call your emergency number now", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she's 5 weeks and 38.4", "100.4")]
    [InlineData("I'm going to shake him", "back")]
    [InlineData("fell asleep on the couch with him on me", "back in the cot")]
    public async Task RedFlag_WhileNothingCanBeStored_IsAnsweredAndSaysSo(string said, string has)
    {
        var replies = await new SafetyWithoutStore(new GuideSource(Talks.Guide)).ReplyAsync(new Activity(ActivityTypes.Message) { Text = said }, CancellationToken.None);

        Assert.Contains(has, replies![0].Text, StringComparison.Ordinal);
        Assert.Equal("I could not save this talk just now.", replies[^1].Text);
    }

    [Fact]
    public async Task OrdinaryMessage_WhileNothingCanBeStored_WaitsForTheStore() =>
        Assert.Null(await new SafetyWithoutStore(new GuideSource(Talks.Guide)).ReplyAsync(new Activity(ActivityTypes.Message) { Text = "she wakes every hour" }, CancellationToken.None));
}
