using System.Text.Json;

namespace GentleSleepBot.Host.Commands.Predict;

/// <summary>What is written for a line that could not be run: its id where it has one, and why.</summary>
internal sealed record PredictionFault(JsonElement? Id, string Error);
