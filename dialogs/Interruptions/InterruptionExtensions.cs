using BotFramework.Builder.Dialogs;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>How a talk goes on after an interruption.</summary>
internal static class InterruptionExtensions
{
    /// <summary>Asks again what was open; where nothing was, the turn is over.</summary>
    public static async Task<DialogTurnResult> ResumeAsync(this DialogContext dc, CancellationToken ct)
    {
        if (dc.ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Complete);

        await dc.RepromptDialogAsync(ct);
        return Dialog.EndOfTurn;
    }

    /// <summary>Leaves whatever was open.</summary>
    public static async Task<DialogTurnResult> LeaveAsync(this DialogContext dc, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null)
            await dc.CancelAllDialogsAsync(ct);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    /// <summary>Leaves whatever was open and begins something else.</summary>
    public static async Task<DialogTurnResult> SwitchAsync(this DialogContext dc, string dialogId, object? options, CancellationToken ct)
    {
        await dc.LeaveAsync(ct);
        return await dc.BeginDialogAsync(dialogId, options, ct);
    }
}
