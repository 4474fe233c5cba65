using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Guidance;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dialogs.Tests.Gentleness;

/// <summary>Nothing harsh goes out, whoever wrote it and in whatever form it would be shown.</summary>
public sealed class GentlenessMiddlewareTests
{
    private const string Harsh = "Just let her cry it out tonight.";
    private const string Kind = "Hold her close.";
    private const string Break = "Put your baby down safe in their cot, close the door and step into another room.";

    private readonly TestAdapter _adapter = new TestAdapter().Use(new GentlenessMiddleware(new GuideSource(Talks.Guide), NullLogger<GentlenessMiddleware>.Instance));

    [Theory]
    [InlineData(Harsh, Replies.SaidGently)]
    [InlineData(Kind, Kind)]
    public async Task Send_Text_IsReadBeforeItGoesOut(string text, string expected) =>
        Assert.Equal(expected, (await SendAsync(MessageFactory.Text(text))).Text);

    [Fact]
    public async Task Send_SeveralAtOnce_ReadsEach()
    {
        await _adapter.SendTextToBotAsync("hello", (turn, ct) => turn.SendActivitiesAsync([MessageFactory.Text(Kind), MessageFactory.Text(Harsh)], ct));

        Assert.Equal((Kind, Replies.SaidGently), (Next().Text, Next().Text));
    }

    [Fact]
    public async Task Update_ToHarshWords_IsKeptBack()
    {
        string? shown = null;
        await _adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            turn.OnUpdateActivity((_, activity, next) =>
            {
                shown = activity.Text;
                return next();
            });
            var sent = await turn.SendActivityAsync(Kind, cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent!.Id, Text = Harsh }, ct);
        });

        Assert.Equal(Replies.SaidGently, shown);
    }

    [Fact]
    public async Task Send_CardOfHarshWords_GoesOutInNoForm()
    {
        var sent = await SendAsync(new Activity(ActivityTypes.Message) { Summary = Harsh, Speak = Harsh, Attachments = [new Attachment("application/vnd.card", content: Harsh)] });

        Assert.Equal((Replies.SaidGently, null, null, null), (sent.Text, sent.Summary, sent.Speak, sent.Attachments));
    }

    [Fact]
    public async Task Send_EventOfTheSameWords_IsNoReply() =>
        Assert.Equal(Harsh, (await SendAsync(new Activity(ActivityTypes.Event) { Text = Harsh })).Text);

    [Fact]
    public async Task Send_SafetyBreakOfARule_GoesOutAsWritten()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            var reply = MessageFactory.Text(Break);
            turn.TurnState.Get<SafetyBreaks>()!.Allow(reply, "C1");
            await turn.SendActivityAsync(reply, ct);
        });

        Assert.Equal(Break, Next().Text);
    }

    [Fact]
    public async Task Send_WordsOfASafetyBreakByNoRule_AreKeptBack() =>
        Assert.Equal(Replies.SaidGently, (await SendAsync(MessageFactory.Text(Break))).Text);

    private async Task<Activity> SendAsync(Activity activity)
    {
        await _adapter.SendTextToBotAsync("hello", (turn, ct) => turn.SendActivityAsync(activity, ct));
        return Next();
    }

    private Activity Next() => (Activity)_adapter.GetNextReply()!;
}
