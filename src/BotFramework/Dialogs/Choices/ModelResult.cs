namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Something found in a text, with its place and its meaning.</summary>
/// <typeparam name="T">Kind of the meaning.</typeparam>
public class ModelResult<T>
{
    /// <summary>The words found, as written.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Offset of the first UTF-16 unit in the text.</summary>
    public int Start { get; set; }

    /// <summary>Offset of the last UTF-16 unit in the text, inclusive.</summary>
    public int End { get; set; }

    /// <summary>Kind of the result, for example <c>choice</c> or <c>value</c>.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>The meaning.</summary>
    public T Resolution { get; set; } = default!;
}
