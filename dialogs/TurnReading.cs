using BotFramework.Builder;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs;

/// <summary>What the bot understood of this turn's message; it leaves this in the turn's state for whoever measures it.</summary>
internal sealed record TurnReading
{
    /// <summary>The safety level by its stored name, such as <c>medical_soon</c>; <c>none</c> when nothing fired.</summary>
    public string SafetyLevel { get; init; } = "none";

    /// <summary>The safety rule that fired; null when none did.</summary>
    public string? SafetyRule { get; init; }

    /// <summary>Topic ids, best first, also when the bot did not answer from them.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether the message is about what this bot is for.</summary>
    public bool InScope { get; init; } = true;

    /// <summary>Whether the reply offers choices, or says that it does not know: what it answers is not given as sure.</summary>
    public bool Abstained { get; init; }

    /// <summary>The facts of the talk so far, this message among them.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>Ids of the topics that the reply is about; a plain answer names the topic it belongs to.</summary>
    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>Notes that this turn's reply is about a topic.</summary>
    public static void Answer(ITurnContext context, string topicId)
    {
        if (context.TurnState.Get<TurnReading>() is { } reading)
            context.TurnState.Set(reading with { Answered = [.. reading.Answered, topicId] });
    }

    /// <summary>Notes that this turn offers choices, or says that it does not know.</summary>
    public static void Abstain(ITurnContext context)
    {
        if (context.TurnState.Get<TurnReading>() is { } reading)
            context.TurnState.Set(reading with { Abstained = true });
        TalkTelemetry.Abstained();
    }
}
