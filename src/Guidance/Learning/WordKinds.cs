using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>Which words are used alike, from <c>knowledge/word-kinds.txt</c>: what is learned of one word of a kind tells something of the others. Immutable.</summary>
internal sealed class WordKinds
{
    private const string FileName = "word-kinds.txt";
    private readonly FrozenDictionary<string, string> _kinds;

    private WordKinds(string source)
    {
        Source = source;
        _kinds = source.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .Index().SelectMany(line => line.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, Kind: $"={line.Index}")))
            .DistinctBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);
    }

    /// <summary>The file as it stands.</summary>
    public string Source { get; }

    /// <summary>The name of a word's kind; the word itself when it has none.</summary>
    public string Of(string word) => _kinds.GetValueOrDefault(word, word);

    /// <exception cref="KnowledgeFormatException">The file is missing.</exception>
    public static WordKinds Load(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, FileName);
        return File.Exists(path) ? new WordKinds(File.ReadAllText(path)) : throw new KnowledgeFormatException([new KnowledgeFault(FileName, 0, "the file is missing")]);
    }
}
