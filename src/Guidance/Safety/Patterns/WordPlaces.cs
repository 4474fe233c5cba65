namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>
/// Where each word of a vocabulary stands in one message: a bit a place, so that a pattern steps over all places at once. For one thread, and good
/// until that thread reads its next message.
/// </summary>
internal sealed class WordPlaces
{
    /// <summary>How many words of a message are read at once: what a longer one takes would grow with the square of its length.</summary>
    public const int MostAtOnce = 512;

    [ThreadStatic]
    private static WordPlaces? _ofThread;

    private readonly List<int> _ids = [];
    private ulong[] _places = [];
    private int _blocks;
    private int _first;

    private WordPlaces()
    {
    }

    /// <summary>The message.</summary>
    public ScreenWords Words { get; private set; } = ScreenWords.None;

    /// <summary>The position behind the last that was read.</summary>
    public int End { get; private set; }

    /// <summary>The words that were read, each once.</summary>
    public List<int> Ids => _ids;

    /// <summary>Reads where words stand in a message, or in some hundred words of it.</summary>
    /// <param name="words">The message.</param>
    /// <param name="first">The first position to read.</param>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public static WordPlaces Read(ScreenWords words, int first, int vocabulary)
    {
        var places = _ofThread ??= new WordPlaces();
        places.Begin(words, first, vocabulary);
        for (var position = first; position < places.End; position++)
        {
            foreach (var id in words.Ids(position))
                places.Mark(id, position - first);
        }

        return places;
    }

    /// <summary>Forgets the message.</summary>
    public void Leave() => Words = ScreenWords.None;

    /// <summary>The places from an origin on, 64 at most, where a word out of a set stands.</summary>
    public ulong From(int origin, int[] ids)
    {
        var (found, from) = (0UL, origin - _first);
        if (from < 0 || from >= _blocks * ScreenWords.PlacesOfABlock)
            return 0;
        if (_blocks == 1)
        {
            foreach (var id in ids)
                found |= _places[id];
            return found >> from;
        }

        foreach (var id in ids)
            found |= ScreenWords.From(Of(id), from);
        return found;
    }

    private void Begin(ScreenWords words, int first, int vocabulary)
    {
        foreach (var id in _ids)
            Of(id).Clear();
        _ids.Clear();
        (Words, _first, End) = (words, first, Math.Min(words.Count, first + MostAtOnce));
        _blocks = (End - first + ScreenWords.PlacesOfABlock - 1) / ScreenWords.PlacesOfABlock;
        if (_places.Length < vocabulary * _blocks)
            _places = new ulong[vocabulary * _blocks];
    }

    private void Mark(int id, int position)
    {
        var places = Of(id);
        if (!places.ContainsAnyExcept(0UL))
            _ids.Add(id);
        places[position / ScreenWords.PlacesOfABlock] |= 1UL << (position % ScreenWords.PlacesOfABlock);
    }

    private Span<ulong> Of(int id) => _places.AsSpan(id * _blocks, _blocks);
}
