namespace Recognizers.Text.Number;

/// <summary>Choices a caller has when recognising numbers.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,
}
