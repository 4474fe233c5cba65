namespace BotFramework.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
/// <param name="stepContext">The turn, what went before, and ways on.</param>
/// <param name="cancellationToken">Ends the work early.</param>
/// <returns>
/// What <see cref="WaterfallStepContext.NextAsync"/>, a prompt or the end of the dialog returned;
/// <see cref="Dialog.EndOfTurn"/> to await the next message.
/// </returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
