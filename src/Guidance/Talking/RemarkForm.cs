namespace GentleSleepBot.Guidance.Talking;

/// <summary>What the form of a few words tells.</summary>
/// <param name="Asks">Whether they ask something, with or without a question mark.</param>
/// <param name="EndsAsking">Whether the last of several clauses begins as a question does, whatever stands before it.</param>
/// <param name="AsksPlainly">Whether they have a question mark, or one of their clauses begins as a question does.</param>
/// <param name="OnlyTells">Whether they tell facts of the family or the day, and no trouble.</param>
/// <param name="IsHypothetical">Whether they ask what to do should the child cry or refuse.</param>
/// <param name="MayBeProtest">Whether they may tell that the child resists a step.</param>
/// <param name="Resolves">Whether they say what the parent will do now, and tell no trouble: "I'll try that on Monday".</param>
/// <param name="AsksBesides">Whether something is asked besides what the message is about: "also, is a fan ok?".</param>
/// <param name="NamesSomebody">Whether they speak of anybody at all; "weather tomorrow in Leeds" does not.</param>
public sealed record RemarkForm(bool Asks, bool EndsAsking, bool AsksPlainly, bool OnlyTells, bool IsHypothetical, bool MayBeProtest, bool Resolves, bool AsksBesides, bool NamesSomebody);
