using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>Something that may come at any time, whatever dialog is open.</summary>
internal interface IInterruption
{
    /// <summary>Answers the message when it is of this kind.</summary>
    /// <returns>What came of the turn; null when the message is for somebody else.</returns>
    Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct);
}
