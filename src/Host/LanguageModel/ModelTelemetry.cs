using System.Diagnostics.Metrics;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>What is counted of the language model: calls and tokens, from which its cost follows by the provider's prices.</summary>
internal static class ModelTelemetry
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "GentleSleepBot.LanguageModel";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("sleepbot.model.calls", "{call}", "Calls of the language model, by outcome: answered, no_answer, over_budget.");
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("sleepbot.model.tokens", "{token}", "Tokens used, by direction.");

    public static void Called(string outcome) => Calls.Add(1, new KeyValuePair<string, object?>("sleepbot.outcome", outcome));

    public static void Used(int input, int output)
    {
        Tokens.Add(input, new KeyValuePair<string, object?>("sleepbot.direction", "input"));
        Tokens.Add(output, new KeyValuePair<string, object?>("sleepbot.direction", "output"));
    }
}
