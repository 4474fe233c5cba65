using GentleSleepBot.Dialogs;

namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>A labelled message, and what the bot made of it.</summary>
internal sealed record JudgedLine(LabelledLine Label, TurnReading Reading);
