namespace BotFramework.Builder.Turns;

/// <summary>In <see cref="ITurnContext.TurnState"/>: the key under which the person's data is kept, for <see cref="IParentData"/>.</summary>
/// <param name="Key">The key.</param>
public sealed record TurnParent(string Key);
