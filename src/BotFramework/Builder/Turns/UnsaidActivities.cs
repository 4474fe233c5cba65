namespace BotFramework.Builder.Turns;

/// <summary>
/// Set by a bot in <see cref="ITurnContext.TurnState"/> to take activities of the conversation out of the record, whoever said
/// them, in the commit of the turn. The channel is told nothing: what it shows stays there.
/// </summary>
/// <param name="ActivityIds">Our own ids of what was said.</param>
public sealed record UnsaidActivities(IReadOnlyList<string> ActivityIds);
