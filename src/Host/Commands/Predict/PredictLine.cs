using System.Text.Json;

namespace GentleSleepBot.Host.Commands.Predict;

/// <summary>One message to run.</summary>
/// <param name="Id">Given back as it came, text or number.</param>
/// <param name="Text">What the parent wrote.</param>
/// <param name="Conversation">Lines with the same value are turns of one talk; without it the line is a talk of its own.</param>
/// <param name="After">Time since the previous turn of the talk, as an ISO 8601 duration (<c>PT20H</c>).</param>
/// <param name="Locale">Language tag of the message.</param>
internal sealed record PredictLine(JsonElement Id, string? Text, string? Conversation, string? After, string? Locale);
