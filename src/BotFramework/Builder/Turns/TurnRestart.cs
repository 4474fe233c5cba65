namespace BotFramework.Builder.Turns;

/// <summary>
/// In <see cref="ITurnContext.TurnState"/> when stored records could not be read: they are set aside, the talk begins anew,
/// and the bot should say so kindly.
/// </summary>
/// <param name="Keys">Keys of the records.</param>
public sealed record TurnRestart(IReadOnlyCollection<string> Keys);
