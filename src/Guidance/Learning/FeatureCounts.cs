using System.Numerics;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>How often each feature occurs in one text, in the order met. Emptied and filled again: a fresh table would cost more than the text. For one thread.</summary>
internal sealed class FeatureCounts
{
    [ThreadStatic]
    private static FeatureCounts? _ofThread;

    private Entry[] _entries = new Entry[512];
    private int[] _slots = new int[2048];
    private int _count;

    private FeatureCounts()
    {
    }

    /// <summary>The counts of this thread, emptied.</summary>
    public static FeatureCounts OfThread()
    {
        var counts = _ofThread ??= new FeatureCounts();
        counts._count = 0;
        Array.Clear(counts._slots);
        return counts;
    }

    /// <summary>Counts an occurrence.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="weight">How much this occurrence counts.</param>
    public void Add(KnownFeature feature, float weight)
    {
        ref var slot = ref SlotOf(feature.Place);
        if (slot == 0)
        {
            if (_count == _entries.Length)
            {
                Grow();
                slot = ref SlotOf(feature.Place);
            }

            _entries[_count] = new Entry(feature);
            slot = ++_count;
        }

        _entries[slot - 1].Weight += weight;
    }

    /// <summary>Weights 1 + log(count), or the count below 1, times rarity, scaled to unit length.</summary>
    public SparseVector ToVector()
    {
        var features = new int[_count];
        var values = new float[_count];
        var square = 0f;
        for (var at = 0; at < _count; at++)
        {
            var entry = _entries[at];
            var value = (entry.Weight >= 1f ? 1f + MathF.Log(entry.Weight) : entry.Weight) * entry.Feature.Rarity;
            features[at] = entry.Feature.Place;
            values[at] = value;
            square += value * value;
        }

        var scale = square > 0 ? 1f / MathF.Sqrt(square) : 0f;
        for (var at = 0; at < values.Length; at++)
            values[at] *= scale;
        return new SparseVector(features, values);
    }

    private ref int SlotOf(int place)
    {
        // Fibonacci hashing (Knuth, 1973): neighbours in the vocabulary come to lie apart.
        var at = (int)(((uint)place * 2654435769u) >> (32 - BitOperations.Log2((uint)_slots.Length)));
        while (_slots[at] != 0 && _entries[_slots[at] - 1].Feature.Place != place)
            at = (at + 1) & (_slots.Length - 1);
        return ref _slots[at];
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (var at = 0; at < _count; at++)
            SlotOf(_entries[at].Feature.Place) = at + 1;
    }

    private record struct Entry(KnownFeature Feature)
    {
        public float Weight { get; set; }
    }
}
