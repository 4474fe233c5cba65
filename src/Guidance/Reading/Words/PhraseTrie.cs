namespace GentleSleepBot.Guidance.Reading;

/// <summary>All phrases of the lexicon, so that one walk from each word finds every phrase that begins there.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<(LexiconSection Section, int Meaning)>?> _meanings = [null];

    /// <summary>Every word that stands in a phrase.</summary>
    public IEnumerable<string> Vocabulary => _words.Keys;

    /// <summary>The number of a word, or -1 when no phrase holds it.</summary>
    public int IdOf(string word) => _words.GetValueOrDefault(word, -1);

    /// <summary>Adds a phrase; false when it stands in the section already with another meaning.</summary>
    public bool Add(IEnumerable<string> phrase, LexiconSection section, int meaning)
    {
        var node = 0;
        foreach (var word in phrase)
        {
            if (!_words.TryGetValue(word, out var id))
                _words.Add(word, id = _words.Count);
            if (!_edges.TryGetValue(Key(node, id), out var next))
            {
                _edges.Add(Key(node, id), next = _meanings.Count);
                _meanings.Add(null);
            }

            node = next;
        }

        var meanings = _meanings[node] ??= [];
        if (section != LexiconSection.Traits && meanings.Any(m => m.Section == section && m.Meaning != meaning))
            return false;
        if (!meanings.Contains((section, meaning)))
            meanings.Add((section, meaning));
        return true;
    }

    /// <summary>The node behind a word, or -1.</summary>
    public int Step(int node, int word) => word >= 0 && _edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>What the phrase that ends at a node means; null when none ends there.</summary>
    public List<(LexiconSection Section, int Meaning)>? MeaningsAt(int node) => _meanings[node];

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
