using OpenAI.Embeddings;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Asks an embedding deployment of Azure OpenAI, or a server that speaks the same protocol.</summary>
internal sealed class OpenAIEmbedder(EmbeddingClient client, ModelCalls calls) : IEmbedder
{
    public Task<IReadOnlyList<float[]>?> EmbedAsync(string conversationId, IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        calls.TryAsync(conversationId, token => client.GenerateEmbeddingsAsync(texts, cancellationToken: token), vectors => Read(vectors, texts.Count), cancellationToken);

    private static ModelAnswer<IReadOnlyList<float[]>> Read(OpenAIEmbeddingCollection answer, int wanted)
    {
        float[][] vectors = [.. answer.OrderBy(one => one.Index).Select(one => one.ToFloats().ToArray())];
        var isWhole = vectors.Length == wanted && vectors.All(vector => vector.Length == vectors[0].Length && vector.Length > 0 && vector.All(float.IsFinite));
        return new ModelAnswer<IReadOnlyList<float[]>>(isWhole ? vectors : null, answer.Usage?.InputTokenCount ?? 0, 0, "not a vector for each text");
    }
}
