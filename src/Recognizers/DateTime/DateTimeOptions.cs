namespace Recognizers.Text.DateTime;

/// <summary>Choices a caller has when recognising dates and times.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,

    /// <summary>Beyond the original: lone hours are times after "since", "until" and the like, and in "2-4" or "7 to 7".</summary>
    LooseHours = 1,
}
