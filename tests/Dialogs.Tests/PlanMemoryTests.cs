using System.Text.Json;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>A plan belongs to a remembered family, and otherwise to the talk it was made in.</summary>
public sealed class PlanMemoryTests
{
    private static readonly string[] MakesAPlan = ["my 5 month old feeds to sleep at every single waking", "make a plan", "4 times", "Some"];

    private readonly MemoryStorage _storage = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Plan_OfARememberedFamily_IsThereInANewTalk()
    {
        var made = await In("one").SayAllAsync([.. MakesAPlan, "Remember it", "my plan"]);

        var shown = await In("two").SayAsync("my plan");

        Assert.Equal(made[^1].Summary, shown[^1].Summary);
        Assert.StartsWith("**", shown[^1].Summary);
    }

    [Theory]
    [InlineData("A pause loses nothing")]
    [InlineData("about the same, or too hard")]
    public async Task Plan_Shown_SaysOnceWhatHoldsAtEveryStep(string words)
    {
        var plan = (await In("one").SayAllAsync([.. MakesAPlan, "No, let it go", "my plan"]))[^1];

        Assert.Equal(2, plan.Summary!.Split(words).Length);
        Assert.Equal(2, ((JsonElement)plan.Attachments![0].Content!).GetProperty("body").GetRawText().Split(words).Length);
    }

    [Fact]
    public async Task Plan_WithoutAYes_StaysInItsTalk()
    {
        await In("one").SayAllAsync([.. MakesAPlan, "No, let it go"]);

        Assert.Contains(PlanTexts.NoPlanYet, (await In("two").SayAsync("tonight card")).Text());
        Assert.NotEmpty((await In("one").SayAsync("tonight card"))[^1].Attachments ?? []);
    }

    [Fact]
    public async Task Plan_ChangedInANewTalk_IsChangedInTheOldOne()
    {
        await In("one").SayAllAsync([.. MakesAPlan, "Remember it"]);
        var eased = await In("two").SayAllAsync("too hard for us", "my plan");

        var shown = await In("one").SayAsync("my plan");

        Assert.Equal(eased[^1].Summary, shown[^1].Summary);
    }

    [Fact]
    public async Task Plan_DueInANewTalk_IsAskedAfter()
    {
        await In("one").SayAllAsync([.. MakesAPlan, "Remember it"]);
        _clock.Advance(TimeSpan.FromDays(8));

        Assert.Contains("How is it going?", (await In("two").SayAsync("hello")).Text());
    }

    [Fact]
    public async Task Plan_SharedInOneTalk_IsTakenBackInAnother()
    {
        await In("one").SayAllAsync([.. MakesAPlan, "Remember it", "share or print"]);

        Assert.Contains(PlanTexts.NoLongerShared, (await In("two").SayAsync("stop sharing")).Text());
    }

    [Fact]
    public async Task StartOver_ByARememberedFamily_LeavesNoPlanInAnyTalk()
    {
        await In("one").SayAllAsync([.. MakesAPlan, "Remember it"]);
        await In("two").SayAsync("start over");

        Assert.Contains(PlanTexts.NoPlanYet, (await In("one").SayAsync("tonight card")).Text());
    }

    [Fact]
    public async Task Remember_WithAPlan_SaysThatItIsKeptToo()
    {
        var asked = await In("one").SayAllAsync(MakesAPlan);

        Assert.Contains("your plan.", asked.Text());
    }

    private ParentTalk In(string conversation) => new(_storage, conversation, _clock);
}
