namespace Recognizers.Text.DateTime;

/// <summary>Choices a caller has when recognising dates and times.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,
}
