namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>
/// Where each word of a vocabulary stands in one message: a bit a place, so that a pattern steps over all places at once. For one thread, and good
/// until that thread reads its next message.
/// </summary>
internal sealed class WordPlaces
{
    // The places of a longer message would keep too much memory for each thread.
    private const int MostBlocksKept = 8;

    [ThreadStatic]
    private static WordPlaces? _ofThread;

    private readonly List<int> _ids = [];
    private ulong[] _places = [];
    private int _blocks;

    private WordPlaces()
    {
    }

    /// <summary>The message.</summary>
    public ScreenWords Words { get; private set; } = null!;

    /// <summary>The words of the message, each once.</summary>
    public List<int> Ids => _ids;

    /// <summary>Reads where words stand in a message.</summary>
    /// <param name="words">The message.</param>
    /// <param name="vocabulary">How many words the vocabulary has.</param>
    public static WordPlaces Read(ScreenWords words, int vocabulary)
    {
        var blocks = Math.Max(1, (words.Count + ScreenWords.PlacesOfABlock - 1) / ScreenWords.PlacesOfABlock);
        var places = blocks > MostBlocksKept ? new WordPlaces() : _ofThread ??= new WordPlaces();
        places.Begin(words, blocks, vocabulary);
        for (var position = 0; position < words.Count; position++)
        {
            foreach (var id in words.Ids(position))
                places.Mark(id, position);
        }

        return places;
    }

    /// <summary>The places from an origin on, 64 at most, where a word out of a set stands.</summary>
    public ulong From(int origin, int[] ids)
    {
        var found = 0UL;
        if (_blocks == 1)
        {
            foreach (var id in ids)
                found |= _places[id];
            return origin < ScreenWords.PlacesOfABlock ? found >> origin : 0;
        }

        foreach (var id in ids)
            found |= ScreenWords.From(Of(id), origin);
        return found;
    }

    private void Begin(ScreenWords words, int blocks, int vocabulary)
    {
        foreach (var id in _ids)
            Of(id).Clear();
        _ids.Clear();
        (Words, _blocks) = (words, blocks);
        if (_places.Length < vocabulary * blocks)
            _places = new ulong[vocabulary * blocks];
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
