namespace BotFramework.Builder.Turns;

/// <summary>In <see cref="ITurnContext.TurnState"/> when nothing of what was said is kept: the incoming message is not stored.</summary>
public sealed record UnkeptTurn;
