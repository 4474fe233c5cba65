namespace Recognizers.Text.NumberWithUnit;

/// <summary>Choices a caller has when recognising quantities.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>The usual behaviour.</summary>
    None = 0,

    /// <summary>Beyond the original: near words such as "fever", a number that only a thermometer shows is a temperature without its unit.</summary>
    BodyTemperature = 1,
}
