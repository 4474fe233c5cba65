namespace Recognizers.Text.NumberWithUnit;

/// <summary>A number with its unit, or a unit alone.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index of the token after the last.</param>
/// <param name="Value">The number; none for a unit alone.</param>
/// <param name="Unit">Name of the unit, as the resolution gives it.</param>
/// <param name="UnitAt">Index of the first token of the unit.</param>
internal readonly record struct Quantity(int First, int Next, string? Value, string Unit, int UnitAt);
