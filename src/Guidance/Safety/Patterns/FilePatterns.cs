using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>
/// The pattern lists of one file of the knowledge folder: added first, closed once, then found together. Files that are read beside each other share a vocabulary,
/// so that a message is read once. Safe for use by many threads once closed.
/// </summary>
internal sealed class FilePatterns
{
    private readonly PatternVocabulary _vocabulary;
    private readonly PatternLists _lists;
    private readonly Action<string, string> _onFault;
    private readonly Lazy<PatternIndex> _index;
    private bool _isClosed;

    /// <summary>Begins with no lists.</summary>
    /// <param name="file">Name of the file, for faults.</param>
    /// <param name="classes">Named groups of words that its patterns may use.</param>
    /// <param name="faults">Where a pattern that cannot be read is told.</param>
    /// <param name="shared">A vocabulary that other files use too, closed by its owner when all have been added; null for one of this file alone.</param>
    /// <param name="beside">The patterns of another file with that vocabulary, found together with these; null for none.</param>
    public FilePatterns(string file, Dictionary<string, List<string>> classes, ICollection<KnowledgeFault> faults, PatternVocabulary? shared = null, FilePatterns? beside = null)
    {
        _vocabulary = shared ?? new PatternVocabulary();
        _isClosed = shared is not null;
        _lists = new PatternLists(_vocabulary, classes.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal), beside?._lists);
        _index = beside?._index ?? new Lazy<PatternIndex>(_lists.ToIndex);
        _onFault = (pattern, wrong) => faults.Add(new KnowledgeFault(file, 0, $"the pattern \"{pattern}\": {wrong}"));
    }

    /// <summary>Adds a list and gives its place in what is found.</summary>
    public int Add(IEnumerable<string> patterns) => _lists.Add(patterns, _onFault);

    /// <summary>Adds a list that is seldom asked for, as exceptions are, and gives its place; it is looked for only when it is.</summary>
    public int AddAside(IEnumerable<string> patterns) => _lists.Add(patterns, _onFault, isAside: true);

    /// <summary>Ends the adding.</summary>
    /// <param name="fillers">Words that may stand anywhere between those of a pattern.</param>
    public void Close(params IReadOnlyList<string> fillers)
    {
        foreach (var filler in fillers)
            _vocabulary.AddFiller(filler);
        _vocabulary.Close();
        _isClosed = true;
        _ = _index.Value;
    }

    /// <summary>Which lists a text holds something of.</summary>
    /// <exception cref="InvalidOperationException">Lists may still be added.</exception>
    public PatternMatches Find(MessageText text) => Find(new ScreenWords(text, _vocabulary));

    /// <summary>The same for a text that was read with the shared vocabulary.</summary>
    public PatternMatches Find(ScreenWords words) => _isClosed ? _index.Value.Find(words) : throw new InvalidOperationException("The lists are not closed.");
}
