using System.Text.Json;

namespace GentleSleepBot.Host.Commands.Predict;

/// <summary>What the bot made of one line, and what it said.</summary>
internal sealed record Prediction(
    JsonElement Id,
    PredictedSafety Safety,
    IReadOnlyList<string> Topics,
    bool InScope,
    bool Abstained,
    PredictedFacts Facts,
    string Reply)
{
    public static Prediction Of(JsonElement id, SpokenTurn turn)
    {
        var reading = turn.Reading;
        return new Prediction(
            id,
            new PredictedSafety(reading.SafetyLevel, reading.SafetyRule),
            reading.Topics,
            reading.InScope,
            reading.Abstained,
            PredictedFacts.Of(reading.Facts),
            ReplyText.Of(turn.Replies));
    }
}
