namespace BotFramework.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">Kind of the value.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood; false at first.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value, when <see cref="Succeeded"/>; otherwise the default of its type. A validator may change it.</summary>
    public T Value { get; set; } = default!;
}
