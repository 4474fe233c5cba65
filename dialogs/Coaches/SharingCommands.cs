using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Nothing, a summary, or the whole talk: what the coach may see, changed with a word at any time.</summary>
internal sealed class SharingCommands : ICommandGroup
{
    private readonly ICoachDesk _desk;

    public SharingCommands(ICoachDesk desk)
    {
        _desk = desk;
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.ShareNothing] = (dc, _, ct) => ShareAsync(dc, SharingLevel.Nothing, ct),
            [Command.ShareSummary] = (dc, _, ct) => ShareAsync(dc, SharingLevel.Summary, ct),
            [Command.ShareTalk] = (dc, _, ct) => ShareAsync(dc, SharingLevel.WholeTalk, ct),
            [Command.Sharing] = (dc, _, ct) => TellAsync(dc, ct),
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> ShareAsync(DialogContext dc, SharingLevel level, CancellationToken ct)
    {
        var coach = await _desk.FindAsync(dc.Context.Activity, ct);
        if (coach is not null)
            await _desk.ShareAsync(dc.Context.Activity, coach, level, ct);
        await dc.Context.SendActivityAsync(coach is null ? CoachTexts.NobodySees : CoachTexts.Sees(coach.Name, level), cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    }

    private async Task<DialogTurnResult> TellAsync(DialogContext dc, CancellationToken ct)
    {
        if (await _desk.FindAsync(dc.Context.Activity, ct) is not { } coach)
        {
            await dc.Context.SendActivityAsync(CoachTexts.NobodySees, cancellationToken: ct);
            return await dc.ResumeAsync(ct);
        }

        var level = await _desk.SharingAsync(dc.Context.Activity, ct);
        await dc.Context.SendActivityAsync(Buttons.Ask($"{CoachTexts.Sees(coach.Name, level)}\n\n{CoachTexts.WhatMaySee(coach.Name)}", CoachTexts.SharingChoices), ct);
        return await dc.ResumeAsync(ct);
    }
}
