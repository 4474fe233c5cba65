using System.Globalization;
using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public Task ContinueDialogAsync_StepsThatOnlySpeak_RunOneATurn() =>
        new DialogTalk(new WaterfallDialog("talk", [Say("one"), Say("two"), Say("three")]))
            .Begin().AssertReply("one")
            .Send("on").AssertReply("two")
            .Send("on").AssertReply("three")
            .Send("bye").AssertReply("ended with bye")
            .StartTestAsync();

    [Fact]
    public Task AddStep_AfterMaking_RunsLast() =>
        new DialogTalk(new WaterfallDialog("talk").AddStep(Say("one")).AddStep(Say("two")))
            .Begin().AssertReply("one")
            .Send("on").AssertReply("two")
            .StartTestAsync();

    [Fact]
    public void AddStep_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("talk").AddStep(null!));

    [Fact]
    public Task BeginDialogAsync_NoSteps_EndsWithNothing() =>
        new DialogTalk(new WaterfallDialog("talk")).Begin().AssertReply("ended with nothing").StartTestAsync();

    [Fact]
    public async Task BeginDialogAsync_TokenInPlaceOfOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => Turn.Stack(new WaterfallDialog("talk")).BeginDialogAsync("talk", CancellationToken.None));

    [Fact]
    public Task ContinueDialogAsync_Message_IsTheResultOfTheNextStep() =>
        new DialogTalk(new WaterfallDialog("talk", [Say("one"), SayResult]))
            .Begin().AssertReply("one")
            .Send("porridge").AssertReply("porridge")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_NotAMessage_LeavesTheStepWaiting() =>
        new DialogTalk(new WaterfallDialog("talk", [Say("one"), Say("two")]))
            .Begin().AssertReply("one")
            .Send(new Activity(ActivityTypes.Event) { Name = "nudge" })
            .Send("on").AssertReply("two")
            .StartTestAsync();

    [Fact]
    public Task NextAsync_WithResult_RunsTheNextStepInTheSameTurn() =>
        new DialogTalk(new WaterfallDialog("talk", [(step, ct) => step.NextAsync("porridge", ct), SayResult]))
            .Begin().AssertReply("porridge")
            .StartTestAsync();

    [Fact]
    public Task NextAsync_InTheLastStep_EndsWithItsResult() =>
        new DialogTalk(new WaterfallDialog("talk", [(step, ct) => step.NextAsync("porridge", ct)]))
            .Begin().AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public async Task NextAsync_Twice_Throws()
    {
        var dc = Turn.Stack(new WaterfallDialog("talk",
        [
            async (step, ct) =>
            {
                await step.NextAsync(null, ct);
                return await step.NextAsync(null, ct);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.BeginDialogAsync("talk"));
    }

    [Fact]
    public async Task NextAsync_TokenInPlaceOfResult_Throws()
    {
        var dc = Turn.Stack(new WaterfallDialog("talk", [(step, ct) => step.NextAsync((object)ct, ct)]));

        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("talk"));
    }

    [Fact]
    public Task EndDialogAsync_BeforeTheLastStep_SkipsTheRest() =>
        new DialogTalk(new WaterfallDialog("talk", [(step, ct) => step.EndDialogAsync("early", ct), Say("never")]))
            .Begin().AssertReply("ended with early")
            .StartTestAsync();

    [Fact]
    public Task Values_SetInOneStep_AreThereInALaterTurn() =>
        new DialogTalk(new WaterfallDialog("talk",
        [
            Keep("food", "porridge"),
            Keep("age", 5),
            (step, ct) => step.EndDialogAsync($"{step.Values["food"]} at {(int)step.Values["age"]}", ct),
        ]))
            .Begin().AssertReply("kept food")
            .Send("on").AssertReply("kept age")
            .Send("on").AssertReply("ended with porridge at 5")
            .StartTestAsync();

    [Fact]
    public Task Options_OfALaterTurn_AreThoseItWasBegunWith() =>
        new DialogTalk(new WaterfallDialog("talk", [Say("one"), (step, ct) => step.EndDialogAsync(step.Options, ct)])) { Options = "porridge" }
            .Begin().AssertReply("one")
            .Send("on").AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public Task Index_OfEachStep_CountsFromZero() =>
        new DialogTalk(new WaterfallDialog("talk", [SayIndex, SayIndex]))
            .Begin().AssertReply("0")
            .Send("on").AssertReply("1")
            .StartTestAsync();

    [Fact]
    public Task Reason_OfEachStep_SaysHowItWasReached() =>
        new DialogTalk(
            new WaterfallDialog("talk",
            [
                SayReason,
                SayReasonThenNext,
                (step, ct) => SayReasonThenAsync(step, () => step.BeginDialogAsync("child", null, ct), ct),
                SayReason,
            ]),
            new WaterfallDialog("child"))
            .Begin().AssertReply(nameof(DialogReason.BeginCalled))
            .Send("on").AssertReply(nameof(DialogReason.ContinueCalled))
            .AssertReply(nameof(DialogReason.NextCalled))
            .AssertReply(nameof(DialogReason.EndCalled))
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_AnotherWaterfall_GivesItsResultToTheNextStep() =>
        new DialogTalk(
            new WaterfallDialog("talk", [(step, ct) => step.BeginDialogAsync("child", "porridge", ct), SayResult]),
            new WaterfallDialog("child", [Say("child"), (step, ct) => step.EndDialogAsync($"{step.Options} and {step.Result}", ct)]))
            .Begin().AssertReply("child")
            .Send("milk").AssertReply("porridge and milk")
            .StartTestAsync();

    [Fact]
    public Task ReplaceDialogAsync_FromAStep_StartsOverWithNewOptions() =>
        new DialogTalk(new WaterfallDialog("talk",
        [
            (step, ct) => SayAsync(step, $"round {step.Options ?? "one"}", ct),
            (step, ct) => step.ReplaceDialogAsync("talk", "two", ct),
        ]))
            .Begin().AssertReply("round one")
            .Send("again").AssertReply("round two")
            .StartTestAsync();

    [Fact]
    public Task CancelAllDialogsAsync_FromAStep_EndsEverything() =>
        new DialogTalk(new WaterfallDialog("talk", [Say("one"), (step, ct) => step.CancelAllDialogsAsync(ct)]))
            .Begin().AssertReply("one")
            .Send("stop").AssertReply("cancelled")
            .Send("hello").AssertReply("one")
            .StartTestAsync();

    [Fact]
    public async Task EndDialogAsync_Overridden_HearsOfTheCancel()
    {
        var dialog = new WatchedWaterfall();
        var dc = Turn.Stack(dialog);
        await dc.BeginDialogAsync(dialog.Id);

        await dc.CancelAllDialogsAsync();

        Assert.Equal([0], dialog.Steps);
        Assert.Equal(DialogReason.CancelCalled, dialog.EndedBy);
    }

    private static WaterfallStep Say(string text) => (step, ct) => SayAsync(step, text, ct);

    private static WaterfallStep Keep(string key, object value) => (step, ct) =>
    {
        step.Values[key] = value;
        return SayAsync(step, $"kept {key}", ct);
    };

    private static Task<DialogTurnResult> SayResult(WaterfallStepContext step, CancellationToken ct) =>
        SayAsync(step, (string)step.Result, ct);

    private static Task<DialogTurnResult> SayIndex(WaterfallStepContext step, CancellationToken ct) =>
        SayAsync(step, step.Index.ToString(CultureInfo.InvariantCulture), ct);

    private static Task<DialogTurnResult> SayReason(WaterfallStepContext step, CancellationToken ct) =>
        SayAsync(step, step.Reason.ToString(), ct);

    private static Task<DialogTurnResult> SayReasonThenNext(WaterfallStepContext step, CancellationToken ct) =>
        SayReasonThenAsync(step, () => step.NextAsync(null, ct), ct);

    private static async Task<DialogTurnResult> SayReasonThenAsync(
        WaterfallStepContext step, Func<Task<DialogTurnResult>> then, CancellationToken ct)
    {
        await SayReason(step, ct);
        return await then();
    }

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, string text, CancellationToken ct)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: ct);
        return Dialog.EndOfTurn;
    }

    private sealed class WatchedWaterfall() : WaterfallDialog("watched", [(_, _) => Task.FromResult(EndOfTurn)])
    {
        public List<int> Steps { get; } = [];

        public DialogReason? EndedBy { get; private set; }

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            EndedBy = reason;
            return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
        }

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Steps.Add(stepContext.Index);
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
