namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Who is asked where a parent allows a language model.</summary>
/// <param name="Provider">Who runs the language model.</param>
/// <param name="Region">Where it runs.</param>
/// <param name="Retention">How long the provider keeps what it is sent, such as "up to 30 days".</param>
public sealed record LanguageModelNotice(string Provider, string Region, string Retention);
