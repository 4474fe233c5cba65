namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Left in the turn where a danger is no more: the question of before that may be answered now.</summary>
/// <param name="Said">What the parent wrote.</param>
internal sealed record EarlierQuestion(string Said);
