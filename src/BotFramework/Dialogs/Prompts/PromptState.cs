using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>What every prompt remembers while its question is open.</summary>
/// <param name="Options">What was asked.</param>
/// <param name="Values">What the validator keeps, and the number of attempts.</param>
internal sealed record PromptState(PromptOptions Options, IDictionary<string, object> Values)
{
    public const string AttemptCountKey = "AttemptCount";

    private const string OptionsKey = "options";
    private const string ValuesKey = "state";

    /// <summary>Starts to remember the options that a prompt is begun with.</summary>
    public static PromptState Begin(DialogContext dc, object? options)
    {
        DialogArguments.ThrowIfCancellationToken(options);
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with prompt options.");

        AwaitAnswer(promptOptions.Prompt);
        AwaitAnswer(promptOptions.RetryPrompt);

        var instance = InstanceOf(dc);
        var values = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = promptOptions;
        instance.State[ValuesKey] = values;
        return new PromptState(promptOptions, values);
    }

    /// <summary>What the active prompt remembers.</summary>
    public static PromptState Of(DialogContext dc) => Of(InstanceOf(dc));

    /// <summary>What a prompt remembers.</summary>
    public static PromptState Of(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);

        var options = instance.State.GetOptional<PromptOptions>(OptionsKey) ?? throw Forgotten(instance);
        var values = instance.State.GetOptional<IDictionary<string, object>>(ValuesKey) ?? throw Forgotten(instance);
        return new PromptState(options, values);
    }

    /// <summary>Counts one more answer.</summary>
    public void CountAttempt() => Values[AttemptCountKey] = Values.GetNumber(AttemptCountKey, absent: 0) + 1;

    private static void AwaitAnswer(Activity? question)
    {
        if (question is not null && question.InputHint is null or "" or InputHints.AcceptingInput)
            question.InputHint = InputHints.ExpectingInput;
    }

    private static DialogInstance InstanceOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.ActiveDialog ?? throw new InvalidOperationException("The prompt is not on the stack.");
    }

    private static InvalidOperationException Forgotten(DialogInstance instance) =>
        new($"The prompt '{instance.Id}' does not remember what it asked.");
}
