using System.Text.Json;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

/// <summary>A plan that a coach went over, in the client's talk.</summary>
public sealed class CoachPlansTests : IDisposable
{
    private static readonly SleepPlan Plan = new("nights", 7, [new PlanStep("bright-days", 4)]);

    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Send_SignedPlan_IsInTheTalkWithTheNoteAndKept()
    {
        var talk = await ComeAsync();

        await SendAsync("Just light, nothing else.");

        var texts = await talk.TextsAsync();
        Assert.Contains(texts, text => text == "**Ana Ruiz** went over your plan and writes:\n\nJust light, nothing else.");
        Assert.Contains(texts, text => text.Contains("Bright days, dim evenings", StringComparison.Ordinal) && text.EndsWith("Signed by Ana Ruiz.", StringComparison.Ordinal));
        var kept = (await ClientAsync()).Talk!.Plan!;
        Assert.Equal(Plan.Steps, kept.Plan.Steps);
        Assert.Equal(("Ana Ruiz", "signed by Ana Ruiz", "Just light, nothing else."), (kept.SignedBy, kept.History[^1].What, kept.History[^1].Why));
    }

    [Fact]
    public async Task Send_TwiceTogether_IsHeardOnce()
    {
        var talk = await ComeAsync();
        var client = await ClientAsync();

        Assert.True(await _host.Get<CoachPlans>().SendAsync(client, Plan, "Ana Ruiz", "", "one-form", TestContext.Current.CancellationToken));
        Assert.False(await _host.Get<CoachPlans>().SendAsync(client, Plan, "Ana Ruiz", "", "one-form", TestContext.Current.CancellationToken));

        Assert.Single(await talk.TextsAsync(), text => text == "**Ana Ruiz** went over your plan.");
    }

    [Theory]
    [InlineData("drop the plan")]
    [InlineData("start over")]
    public async Task Sign_AfterTheFirstWasGivenUp_IsInTheTalk(string words)
    {
        var talk = await ComeAsync();
        var visitor = new PortalVisitor(_host);
        await visitor.EnrolAsync("a quiet night for all");
        await SignAsync(visitor, "The first.");
        await talk.SayAsync(words);

        var page = await SignAsync(visitor, "The second.");

        Assert.Contains("Signed and sent.", page, StringComparison.Ordinal);
        Assert.Contains("**Ana Ruiz** went over your plan and writes:\n\nThe second.", await talk.TextsAsync());
    }

    [Fact]
    public async Task Sign_SamePageTwice_SaysThatItWasSentBefore()
    {
        await ComeAsync();
        var visitor = new PortalVisitor(_host);
        await visitor.EnrolAsync("a quiet night for all");
        var path = $"/coach/clients/{(await ClientAsync()).Share.Client}/plan";
        await visitor.OpenAsync(path);
        (string, string)[] form = [("aim", "nights"), ("moves", "bright-days"), ("key", "one-form")];
        await visitor.SendAsync($"{path}?handler=Sign", form);

        await visitor.OpenAsync(path);
        var page = await visitor.SendAsync($"{path}?handler=Sign", form);

        Assert.Contains("was sent before", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooHard_AfterSigning_MakesItSmallerAndTakesTheNameAway()
    {
        var talk = await ComeAsync();
        await SendAsync("");

        await talk.SayAsync("too hard for us");

        Assert.Null((await ClientAsync()).Talk!.Plan!.SignedBy);
        Assert.Contains("too much is no fault", (await talk.TextsAsync())[^2], StringComparison.Ordinal);
        Assert.DoesNotContain("Signed by", (await talk.TextsAsync())[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nights", "bright-days", "If she protests, let her cry it out.", "let her cry")]
    [InlineData("own-space", "bright-days", "", "only where the family named it")]
    [InlineData("nights", "leave-to-cry", "", "no step that plans have")]
    public void Form_Faulty_SaysWhat(string aim, string move, string note, string fault)
    {
        var guide = SharedGuide.Source.Current;
        var form = new PlanForm { Aim = aim, Moves = [move], Note = note };

        Assert.Contains(fault, form.FindFault(guide, form.Read(guide.Plans, 7), aimBefore: null)!, StringComparison.Ordinal);
    }

    private async Task SendAsync(string note) =>
        await _host.Get<CoachPlans>().SendAsync(await ClientAsync(), Plan, "Ana Ruiz", note, "one-form", TestContext.Current.CancellationToken);

    private async Task<string> SignAsync(PortalVisitor visitor, string note)
    {
        var path = $"/coach/clients/{(await ClientAsync()).Share.Client}/plan";
        await visitor.OpenAsync(path);
        return await visitor.SendAsync($"{path}?handler=Sign", ("aim", "nights"), ("moves", "bright-days"), ("note", note));
    }

    private async Task<ClientTalk> ClientAsync() => Assert.Single(await _host.Get<ClientTalks>().ListAsync(Coaches.Ana, TestContext.Current.CancellationToken));

    private async Task<Talk> ComeAsync()
    {
        await _host.LinkAsync();
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        var talk = await Talk.OpenAsync(_host, key);
        await talk.SayAsync("my 7 month old wakes every hour");
        await talk.SayAsync("share a summary");
        return talk;
    }
}
