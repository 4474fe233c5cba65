namespace GentleSleepBot.Guidance.Reading;

/// <summary>The scale a temperature was given in.</summary>
public enum TemperatureUnit
{
    /// <summary>°C</summary>
    Celsius,

    /// <summary>°F</summary>
    Fahrenheit,
}
