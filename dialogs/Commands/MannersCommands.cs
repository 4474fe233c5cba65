using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>Greetings, thanks, swearing: what people say to people.</summary>
internal sealed class MannersCommands : ICommandGroup
{
    private readonly TalkMemory _memory;
    private readonly AnswerSender _answers;
    private readonly FeedbackPolicy _feedback;
    private readonly BackQuestion _back;
    private readonly NamedTopics _named;

    public MannersCommands(TalkMemory memory, AnswerSender answers, FeedbackPolicy feedback, BackQuestion back, NamedTopics named)
    {
        (_memory, _answers, _feedback, _back, _named) = (memory, answers, feedback, back, named);
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.Greeting] = GreetAsync,
            [Command.Thanks] = TakeThanksAsync,
            [Command.Goodbye] = TakeLeaveAsync,
            [Command.Okay] = AgreeAsync,
            [Command.Swearing] = (dc, _, ct) => SayWithNextAsync(dc, Replies.SwearAway, ct),
            [Command.NotUseful] = (dc, _, ct) => SayAsync(dc, Replies.SorryNotUseful, Replies.NotUsefulChoices, ct),
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> GreetAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (dc.ActiveDialog is null && await _back.NextAsync(dc.Context, ct) is { } back)
        {
            Preface.Put(dc.Context, Replies.HelloAgain);
            return await dc.BeginDialogAsync(back, null, ct);
        }

        if (dc.ActiveDialog is not null || talk.Last is not null)
            return await SayWithNextAsync(dc, Replies.HelloAgain, ct);

        TurnReading.Abstain(dc.Context);
        return await SayAsync(dc, Replies.Hello, Replies.Starters, ct);
    }

    /// <summary>Whoever goes to sleep is asked nothing more; a plan that was begun waits for the next visit.</summary>
    private async Task<DialogTurnResult> TakeLeaveAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        await _memory.ChangeAsync(dc.Context, talk => talk with { Soothed = 0 }, ct);
        await dc.Context.SendActivityAsync(Replies.Goodbye, cancellationToken: ct);
        return await dc.LeaveAsync(ct);
    }

    /// <summary>Whoever thanks while topics are offered has what they need: the offer is not made again.</summary>
    private async Task<DialogTurnResult> TakeThanksAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var before = await _memory.GetAsync(dc.Context, ct);
        if (before.Open is { IsForAPlan: true } || _named.Likeliest(before) is not null)
        {
            await dc.LeaveAsync(ct);
            await _memory.CloseAsync(dc.Context, ct);
        }

        if (before.Open is { IsForAPlan: true })
            return await SayWithNextAsync(dc, $"{Replies.Welcomed} {Replies.PlanWaits}", ct);

        var isSoothing = (await _memory.GetAsync(dc.Context, ct)).Soothed > 0;
        if (dc.ActiveDialog is null && !isSoothing && await _feedback.MayAskAsync(dc.Context, ct))
            return await dc.BeginDialogAsync(nameof(FeedbackDialog), null, ct);

        return await SayWithNextAsync(dc, Replies.Welcomed, ct);
    }

    private async Task<DialogTurnResult> AgreeAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        return talk.Last is not null ? await SayWithNextAsync(dc, Replies.GoodThen, ct) : await SayAsync(dc, Replies.WhatIsHappening, Replies.Starters, ct);
    }

    /// <summary>Says something above the taps of the last answer, or of the plan on show.</summary>
    private async Task<DialogTurnResult> SayWithNextAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        return await SayAsync(dc, text, talk.Last is { } last ? _answers.FollowUps(last) : talk.IsPlanOnShow ? PlanTexts.Labels : Replies.Starters, ct);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        await dc.Context.SendActivityAsync(Buttons.Ask(text, dc.ActiveDialog is null ? labels : []), ct);
        return await dc.ResumeAsync(ct);
    }
}
