using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>What the parent's rights over their data are called in the chat.</summary>
internal sealed class MemoryCommands : ICommandGroup
{
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly DataExport _export;
    private readonly GuideSource _guides;
    private readonly KeptFor _kept;

    public MemoryCommands(TalkMemory memory, FamilyMemory family, DataExport export, GuideSource guides, KeptFor kept)
    {
        (_memory, _family, _export, _guides, _kept) = (memory, family, export, guides, kept);
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.WhatDoYouKnow] = TellAsync,
            [Command.Change] = (dc, _, ct) => SayAsync(dc, Replies.WhatToChange, ct),
            [Command.ForgetThis] = ForgetThisAsync,
            [Command.ForgetMe] = (dc, _, ct) => dc.BeginDialogAsync(nameof(ForgetMeDialog), null, ct),
            [Command.Export] = ExportAsync,
            [Command.Privacy] = (dc, _, ct) => SayAsync(dc, Replies.WhatIsKept(_kept), ct),
            [Command.RememberThat] = RememberAsync,
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> TellAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        var family = await _family.GetAsync(dc.Context, ct);
        return await SayAsync(dc, KnownWords.Of(talk, family, _guides.Current.KnownFacts, _kept), ct);
    }

    private async Task<DialogTurnResult> ForgetThisAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if ((await _memory.GetAsync(dc.Context, ct)).Exchange is not { } exchange)
            return await SayAsync(dc, Replies.NothingToForget, ct);

        dc.Context.TurnState.Set(new UnsaidActivities(exchange.ActivityIds));
        var talk = await _memory.ChangeAsync(
            dc.Context, known => known with { Facts = exchange.Facts, Last = exchange.Last, Trail = exchange.Trail, Answered = exchange.Answered, Question = "", SaidBefore = [], Exchange = null }, ct);
        await _family.UpdateAsync(dc.Context, talk, ct);
        await dc.Context.SendActivityAsync(Replies.ForgotThis, cancellationToken: ct);
        return await dc.LeaveAsync(ct);
    }

    private async Task<DialogTurnResult> RememberAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var isWorthAsking = RememberDialog.IsWorthAsking(await _memory.GetAsync(dc.Context, ct), await _family.GetAsync(dc.Context, ct));
        if (dc.ActiveDialog is not null || !isWorthAsking)
            return await SayAsync(dc, Replies.WhatIsRemembered, ct);

        Preface.Put(dc.Context, Replies.WhatIsRemembered);
        return await dc.BeginDialogAsync(nameof(RememberDialog), null, ct);
    }

    private async Task<DialogTurnResult> ExportAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var message = MessageFactory.Text(Replies.HereIsYourData);
        message.Attachments = [await _export.MakeAsync(dc.Context, ct)];
        await dc.Context.SendActivityAsync(message, ct);
        return await dc.ResumeAsync(ct);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken ct)
    {
        await dc.Context.SendActivityAsync(text, cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    }
}
