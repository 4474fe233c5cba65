using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>The pattern lists of one file of the knowledge folder: added first, closed once, then found together. Safe for use by many threads once closed.</summary>
internal sealed class FilePatterns
{
    private readonly PatternVocabulary _vocabulary = new();
    private readonly PatternLists _lists;
    private readonly Action<string, string> _onFault;
    private PatternIndex? _index;

    /// <summary>Begins with no lists.</summary>
    /// <param name="file">Name of the file, for faults.</param>
    /// <param name="classes">Named groups of words that its patterns may use.</param>
    /// <param name="faults">Where a pattern that cannot be read is told.</param>
    public FilePatterns(string file, Dictionary<string, List<string>> classes, ICollection<KnowledgeFault> faults)
    {
        _lists = new PatternLists(_vocabulary, classes.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal));
        _onFault = (pattern, wrong) => faults.Add(new KnowledgeFault(file, 0, $"the pattern \"{pattern}\": {wrong}"));
    }

    /// <summary>Adds a list and gives its place in what <see cref="Find"/> gives.</summary>
    public int Add(IEnumerable<string> patterns) => _lists.Add(patterns, _onFault);

    /// <summary>Ends the adding.</summary>
    /// <param name="fillers">Words that may stand anywhere between those of a pattern.</param>
    public void Close(params IReadOnlyList<string> fillers)
    {
        foreach (var filler in fillers)
            _vocabulary.AddFiller(filler);
        _vocabulary.Close();
        _index = _lists.ToIndex();
    }

    /// <summary>Which lists a text holds something of.</summary>
    /// <exception cref="InvalidOperationException">Lists may still be added.</exception>
    public PatternMatches Find(MessageText text) => (_index ?? throw new InvalidOperationException("The lists are not closed.")).Find(new ScreenWords(text, _vocabulary));
}
