namespace BotFramework.Builder.Turns;

/// <summary>
/// Set by a bot in <see cref="ITurnContext.TurnState"/> when the person agreed to be remembered, or took it back; kept with
/// the commit of the turn. Without it everything goes a day after the last message.
/// </summary>
/// <param name="IsAgreed">Whether the person is to be remembered for the longer time.</param>
public sealed record RememberParent(bool IsAgreed);
