using GentleSleepBot.Dialogs;

namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>A labelled message, and what the bot made of it and said to it.</summary>
internal sealed record JudgedLine(LabelledLine Label, SpokenTurn Spoken)
{
    /// <summary>What the bot made of it.</summary>
    public TurnReading Reading => Spoken.Reading;
}
