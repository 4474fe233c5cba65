namespace Recognizers.Text.Choice;

/// <summary>Choices a caller has when recognising yes and no.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,
}
