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

    /// <summary>Notes that this turn offers choices, or says that it does not know.</summary>
    public static void Abstain(ITurnContext context)
    {
        if (context.TurnState.Get<TurnReading>() is { } reading)
            context.TurnState.Set(reading with { Abstained = true });
        TalkTelemetry.Abstained();
    }
}
