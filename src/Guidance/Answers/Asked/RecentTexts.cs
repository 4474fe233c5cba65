using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// What was found of the texts that were read last, so that a message need not be read again when the next ones are understood in its light. Holds
/// numbers by the hash of a text and no words; a newer text takes the place of an older one. Safe for use by many threads.
/// </summary>
/// <param name="width">How many numbers are kept of a text.</param>
internal sealed class RecentTexts(int width)
{
    private const int Places = 2048;

    private readonly Place?[] _places = new Place?[Places];

    /// <summary>Adds what was found of a text, each number times <paramref name="weight"/>, to <paramref name="sums"/>; false where the text was not read of late.</summary>
    public bool TryAddTo(Span<float> sums, string text, float weight)
    {
        var hash = TextHash.Of(text);
        if (Volatile.Read(ref _places[hash % Places]) is not { } place)
            return false;

        lock (place)
        {
            if (place.Hash != hash)
                return false;

            LinearClassifier.AddScaled(place.Found, weight, sums);
            return true;
        }
    }

    /// <summary>Keeps what was found of a text.</summary>
    public void Keep(string text, ReadOnlySpan<float> found)
    {
        var hash = TextHash.Of(text);
        ref var kept = ref _places[hash % Places];
        var place = Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, new Place(width), null) ?? kept;
        lock (place)
        {
            place.Hash = hash;
            found.CopyTo(place.Found);
        }
    }

    private sealed class Place(int width)
    {
        public ulong Hash { get; set; }

        public float[] Found { get; } = new float[width];
    }
}
