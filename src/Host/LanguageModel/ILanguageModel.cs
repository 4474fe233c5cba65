namespace GentleSleepBot.Host.LanguageModel;

internal interface ILanguageModel
{
    /// <summary>The model's answer as JSON text; null when there is none for whatever reason, so that the curated text goes out.</summary>
    Task<string?> AskAsync(ModelQuestion question, CancellationToken cancellationToken);
}
