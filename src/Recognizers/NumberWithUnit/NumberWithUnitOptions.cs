namespace Recognizers.Text.NumberWithUnit;

/// <summary>Choices a caller has when recognising quantities.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,
}
