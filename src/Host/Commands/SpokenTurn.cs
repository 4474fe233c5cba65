using BotFramework.Schema;
using GentleSleepBot.Dialogs;

namespace GentleSleepBot.Host.Commands;

/// <summary>One turn of a talk: what the bot said, and what it made of the message.</summary>
internal sealed record SpokenTurn(IReadOnlyList<Activity> Replies, TurnReading Reading);
