namespace BotFramework.Builder.Dialogs;

/// <summary>Says whether an answer will do. It may send a message of its own, and then the prompt does not ask again.</summary>
/// <typeparam name="T">Kind of the value.</typeparam>
/// <param name="promptContext">The answer.</param>
/// <param name="cancellationToken">Ends the work early.</param>
/// <returns>True when the prompt may end with the value.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
