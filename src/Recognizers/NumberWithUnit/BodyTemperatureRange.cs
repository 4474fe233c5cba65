namespace Recognizers.Text.NumberWithUnit;

/// <summary>The readings, both ends included, that can only be of one unit.</summary>
internal sealed record BodyTemperatureRange(string Unit, double Lowest, double Highest);
