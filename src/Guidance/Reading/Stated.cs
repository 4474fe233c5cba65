using System.Text.Json.Serialization;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>A fact together with the words it came from.</summary>
/// <typeparam name="T">What kind of fact it is.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="From">The words it was read from.</param>
/// <param name="Certainty">How sure it is; said outright unless told otherwise.</param>
public sealed record Stated<T>(T Value, Evidence From, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Certainty Certainty = Certainty.Stated);
