using BotFramework.Builder;
using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>A dialog that waits, and notes what is done to it.</summary>
internal sealed class RecordingDialog(string id) : Dialog(id)
{
    public List<string> Notes { get; } = [];

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Notes.Add($"begun with {options ?? "nothing"}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Notes.Add($"resumed by {reason} with {result ?? "nothing"}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Notes.Add("asked again");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Notes.Add($"left by {reason}");
        return Task.CompletedTask;
    }
}
