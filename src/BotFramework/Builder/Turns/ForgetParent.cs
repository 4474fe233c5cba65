namespace BotFramework.Builder.Turns;

/// <summary>
/// Set by a bot in <see cref="ITurnContext.TurnState"/> to delete all that is kept of the person in the commit of the turn;
/// its replies still go out, nothing else of it is stored.
/// </summary>
public sealed record ForgetParent;
