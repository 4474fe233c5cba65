namespace BotFramework.Builder.Dialogs;

/// <summary>An answer as a validator sees it.</summary>
/// <typeparam name="T">Kind of the value.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What was asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the validator keeps from one attempt to the next.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Answers given so far, this one included.</summary>
    public int AttemptCount => State.GetNumber(PromptState.AttemptCountKey, absent: 0);
}
