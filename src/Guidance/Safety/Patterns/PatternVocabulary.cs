using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Numbers every word that any pattern names, and reads message words into those numbers.</summary>
internal sealed class PatternVocabulary
{
    private const int MostRemembered = 20_000;
    private static readonly int[] JustNumber = [ScreenWords.AnyNumber];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { ["#"] = ScreenWords.AnyNumber };
    private readonly Dictionary<string, int[]> _spellings = new(StringComparer.Ordinal);
    private readonly Remembered<string, (int[] Ids, double Value)> _remembered = new(MostRemembered, StringComparer.Ordinal);
    private TextTable<(int[] Ids, double Value)> _known = new(0, []);
    private readonly HashSet<int> _fillers = [];
    private WordRepair? _repair;
    private int[][] _repaired = [];

    public int Count => _ids.Count;

    public int Id(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
            _ids.Add(word, id = _ids.Count);
        return id;
    }

    public bool Knows(string word) => _ids.ContainsKey(word);

    public void AddFiller(string word) => _fillers.Add(Id(word));

    /// <summary>Says that a way of writing stands for a word; used for short words, which are never repaired by guessing.</summary>
    public void AddSpelling(string written, string meant)
    {
        var id = Id(meant);
        _spellings[written] = _spellings.TryGetValue(written, out var known) ? [.. known.Union([id])] : [id];
    }

    /// <summary>Closes the vocabulary and builds the index of slips.</summary>
    public void Close()
    {
        _repair = new WordRepair(_ids.Keys.Concat(_spellings.Keys));
        _repaired = [.. _repair.Vocabulary.Select(word => _ids.TryGetValue(word, out var id) ? (int[])[id] : _spellings[word])];
        _known = new TextTable<(int[] Ids, double Value)>(_repair.Vocabulary.Count, _repair.Vocabulary.Select(word => (TextHash.Of(word), Look(word))));
    }

    public bool IsFiller(ReadOnlySpan<int> ids) => ids.Length > 0 && _fillers.Contains(ids[0]);

    /// <summary>The hash of a word, with what is known of it on its way to the processor.</summary>
    public ulong Fetch(string word) => _known.Fetch(word);

    /// <summary>What a message word may mean, and its value when it is a number, else NaN. Only ordinary words are remembered, never a parent's own.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="value">Its value.</param>
    public int[] Read(in MessageWord word, ulong hash, out double value)
    {
        if (word.Kind == WordKind.Number)
        {
            value = word.Number ?? double.NaN;
            return JustNumber;
        }

        if (!_known.TryFind(hash, out var read) && !_remembered.TryFind(word.Text, out read))
        {
            read = Look(word.Text);
            if (CommonWords.Contains(word.Text))
                _remembered.Keep(word.Text, read);
        }

        value = word.Number ?? read.Value;
        return read.Ids;
    }

    private (int[] Ids, double Value) Look(string word)
    {
        var value = NumberWords.Value(word);
        return (Look(word, !double.IsNaN(value)), value);
    }

    private int[] Look(string word, bool isNumber)
    {
        List<int> found = isNumber ? [ScreenWords.AnyNumber] : [];
        if (_spellings.TryGetValue(word, out var meant))
            found.AddRange(meant);
        if (_ids.TryGetValue(word, out var exact))
            found.Insert(isNumber ? found.Count : 0, exact);
        else if (meant is null)
            found.AddRange(_repair!.Find(word).SelectMany(index => _repaired[index]));
        return [.. found.Distinct()];
    }
}
