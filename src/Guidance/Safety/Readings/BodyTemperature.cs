using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Readings;

/// <summary>A child's temperature as said, in °C.</summary>
internal readonly record struct BodyTemperature(double Celsius, WordSpan Span);
