namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Left in the turn by a safety reply that ends with a question, so that nothing stands below it that could be answered instead.</summary>
internal sealed record SafetyQuestion;
