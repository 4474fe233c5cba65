using GentleSleepBot.Guidance;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Finds topics whose vectors lie near that of a masked message. Safe for use by many threads.</summary>
internal sealed class TopicNeighbours(IEmbedder embedder, GuideSource guides, GuideFolder folders, IOptions<AzureOpenAIOptions> options) : IDisposable
{
    private const int Neighbours = 2;

    private readonly SemaphoreSlim _gate = new(1);
    private Guide? _guide;
    private TopicVectors? _vectors;

    /// <summary>The nearest topics, nearest first; null when there are no vectors.</summary>
    public async Task<IReadOnlyList<string>?> FindAsync(string conversationId, string sent, CancellationToken cancellationToken)
    {
        if (await VectorsAsync(cancellationToken) is not { } topics || await embedder.EmbedAsync(conversationId, [sent], cancellationToken) is not [var message])
            return null;

        return topics.Nearest(message, Neighbours);
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>The vectors of what is known now; other texts, other vectors.</summary>
    private async Task<TopicVectors?> VectorsAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_vectors is null || _guide != guides.Current)
            {
                _guide = guides.Current;
                _vectors = await TopicVectors.LoadOrMakeAsync(_guide, folders.Models, options.Value.EmbeddingDeployment, embedder, CancellationToken.None);
            }

            return _vectors;
        }
        finally
        {
            _gate.Release();
        }
    }
}
