namespace GentleSleepBot.Host.Commands.Predict;

/// <summary>The safety level by its stored name, and the rule that fired; null for <c>none</c>.</summary>
internal sealed record PredictedSafety(string Level, string? Rule);
