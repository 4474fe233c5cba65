namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Turns texts into vectors of which those of like texts lie near each other.</summary>
internal interface IEmbedder
{
    /// <summary>A vector for each text, in order; null when there are none for whatever reason.</summary>
    Task<IReadOnlyList<float[]>?> EmbedAsync(string conversationId, IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
