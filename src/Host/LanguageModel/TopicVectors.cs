using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>The vectors of all topics, kept beside the trained models in a file named by the texts and the deployment they were made of.</summary>
internal sealed class TopicVectors(IReadOnlyDictionary<string, float[]> vectors)
{
    private const int PhrasingsOfATopic = 20;

    /// <summary>The topics nearest to a vector, nearest first; none when it is of another length.</summary>
    public IReadOnlyList<string> Nearest(float[] vector, int count) => [.. vectors
        .Where(topic => topic.Value.Length == vector.Length)
        .OrderByDescending(topic => Cosine(topic.Value, vector))
        .Take(count)
        .Select(topic => topic.Key)];

    /// <summary>Reads the vectors of what is known, or has them made and keeps them; null when neither can be.</summary>
    /// <param name="guide">What is known.</param>
    /// <param name="folder">Where they are kept; nothing is written where it cannot be.</param>
    /// <param name="deployment">The embedding deployment.</param>
    /// <param name="embedder">Makes them.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    public static async Task<TopicVectors?> LoadOrMakeAsync(Guide guide, DirectoryInfo folder, string deployment, IEmbedder embedder, CancellationToken cancellationToken)
    {
        var ids = guide.Understanding.TopicIds;
        string[] texts = [.. ids.Select(id => TextOf(guide.Knowledge.Topics[id]))];
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{deployment}\n{string.Join('\n', texts)}")))[..16];
        var file = new FileInfo(Path.Combine(folder.FullName, $"embeddings-{name}.json"));
        if (await ReadAsync(file, cancellationToken) is { } kept && ids.All(kept.ContainsKey))
            return new TopicVectors(kept);

        if (await embedder.EmbedAsync("topics", texts, cancellationToken) is not { } made)
            return null;

        var vectors = ids.Zip(made).ToDictionary(topic => topic.First, topic => topic.Second, StringComparer.Ordinal);
        await KeepAsync(file, vectors, cancellationToken);
        return new TopicVectors(vectors);
    }

    private static double Cosine(float[] one, float[] other)
    {
        var (product, ones, others) = (0d, 0d, 0d);
        for (var at = 0; at < one.Length; at++)
        {
            product += one[at] * (double)other[at];
            ones += one[at] * (double)one[at];
            others += other[at] * (double)other[at];
        }

        return ones > 0 && others > 0 ? product / Math.Sqrt(ones * others) : 0;
    }

    private static string TextOf(Topic topic) => string.Join('\n', topic.Phrasings.Take(PhrasingsOfATopic).Select(phrasing => phrasing.Text).Prepend(topic.Title));

    private static async Task<Dictionary<string, float[]>?> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return file.Exists ? JsonSerializer.Deserialize(await File.ReadAllTextAsync(file.FullName, cancellationToken), VectorJson.Default.DictionaryStringSingleArray) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task KeepAsync(FileInfo file, Dictionary<string, float[]> vectors, CancellationToken cancellationToken)
    {
        try
        {
            var draft = $"{file.FullName}.{Environment.ProcessId}";
            file.Directory!.Create();
            await File.WriteAllTextAsync(draft, JsonSerializer.Serialize(vectors, VectorJson.Default.DictionaryStringSingleArray), cancellationToken);
            File.Move(draft, file.FullName, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // They are made again at the next start.
        }
    }
}
