namespace Recognizers.Text.DateTime.Durations;

/// <summary>So much of one unit.</summary>
internal readonly record struct DurationPart(double Amount, DurationUnitEntry Unit);
