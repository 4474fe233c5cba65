using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Help, stop, cancel, start over, back: how the talk itself is steered.</summary>
internal sealed class TalkCommands : ICommandGroup
{
    private readonly TalkMemory _memory;
    private readonly AnswerSender _answers;

    public TalkCommands(TalkMemory memory, AnswerSender answers)
    {
        (_memory, _answers) = (memory, answers);
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.Help] = HelpAsync,
            [Command.ChildIsIll] = (dc, _, ct) => AnswerAsync(dc, Replies.ChildIsIllTopic, ct),
            [Command.NotOkay] = (dc, _, ct) => AnswerAsync(dc, Replies.NotOkayTopic, ct),
            [Command.SleepQuestion] = AskWhatIsHappeningAsync,
            [Command.SomethingElse] = AskWhatIsHappeningAsync,
            [Command.Skip] = AskWhatIsHappeningAsync,
            [Command.WhatCanYouDo] = WhatCanYouDoAsync,
            [Command.Stop] = StopAsync,
            [Command.Cancel] = CancelAsync,
            [Command.StartOver] = StartOverAsync,
            [Command.Back] = BackAsync,
            [Command.JustTellMe] = JustTellMeAsync,
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private static async Task<DialogTurnResult> HelpAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        await dc.Context.SendActivityAsync(Buttons.Ask(Replies.Help, Replies.HelpChoices), ct);
        return dc.ActiveDialog is null ? await dc.LeaveAsync(ct) : Dialog.EndOfTurn;
    }

    private static Task<DialogTurnResult> AnswerAsync(DialogContext dc, string topicId, CancellationToken ct) =>
        dc.SwitchAsync(nameof(AnswerDialog), new ShownAnswer(topicId, AnswerPartKind.RightNow, 0), ct);

    private static async Task<DialogTurnResult> AskWhatIsHappeningAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        TurnReading.Abstain(dc.Context);
        await dc.Context.SendActivityAsync(Buttons.Ask(Replies.WhatIsHappening, Replies.Starters), ct);
        return await dc.LeaveAsync(ct);
    }

    private async Task<DialogTurnResult> WhatCanYouDoAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var isTold = Untold.IsTold(await _memory.GetAsync(dc.Context, ct), Replies.WhatICanDo);
        await dc.Context.SendActivityAsync(Buttons.Ask(isTold ? Replies.OnlyAProgram : Replies.WhatICanDo, Replies.Starters), ct);
        await _memory.ChangeAsync(dc.Context, talk => isTold ? talk : talk.Saying(Replies.WhatICanDo), ct);
        return await dc.ResumeAsync(ct);
    }

    private async Task<DialogTurnResult> StopAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        await _memory.ChangeAsync(dc.Context, talk => talk with { IsQuiet = true, UnfinishedPlan = null }, ct);
        await dc.Context.SendActivityAsync(Replies.Stopped, cancellationToken: ct);
        return await dc.LeaveAsync(ct);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        await _memory.ChangeAsync(dc.Context, talk => talk with { UnfinishedPlan = null }, ct);
        await dc.Context.SendActivityAsync(Buttons.Ask(dc.ActiveDialog is null ? Replies.NothingToCancel : Replies.Cancelled, Replies.Starters), ct);
        return await dc.LeaveAsync(ct);
    }

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var isShared = (await _memory.GetAsync(dc.Context, ct)).Plan?.ShareKey is not null;
        await _memory.ChangeAsync(dc.Context, talk => talk.StartedOver() with { Safety = talk.Safety, Held = talk.Held, AsksAfterScare = talk.AsksAfterScare }, ct);
        await dc.Context.SendActivityAsync(Buttons.Ask(isShared ? Replies.StartedOverUnshared : Replies.StartedOver, Replies.Starters), ct);
        return await dc.LeaveAsync(ct);
    }

    private async Task<DialogTurnResult> BackAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (await _answers.GoBackAsync(dc.Context, ct))
            return await dc.ResumeAsync(ct);

        if (talk.Last is { } last)
        {
            await _answers.ShowAsync(dc.Context, last, withButtons: dc.ActiveDialog is null, ct);
            return await dc.ResumeAsync(ct);
        }

        await dc.Context.SendActivityAsync(Buttons.Ask(Replies.NothingBefore, Replies.Starters), ct);
        return await dc.ResumeAsync(ct);
    }

    private async Task<DialogTurnResult> JustTellMeAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (talk.Last is not { } last)
            return await AskWhatIsHappeningAsync(dc, heard, ct);

        await _answers.ShowAsync(dc.Context, last with { Part = AnswerPartKind.RightNow, Variation = null }, withButtons: true, ct);
        return await dc.LeaveAsync(ct);
    }
}
