using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>Finds the place of a feature by a hash of 64 bits, so that no name is kept or compared: among a million features two share one once in tens of millions of models.</summary>
internal sealed class FeatureTable
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>A table of features by place.</summary>
    /// <param name="hashes">The hash of each feature, in the order of places.</param>
    /// <param name="rarities">How rare each is, in the same order.</param>
    public FeatureTable(IReadOnlyList<ulong> hashes, IReadOnlyList<float> rarities)
    {
        Count = hashes.Count;
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, Count * 2));
        _slots = new Slot[slots];
        _mask = slots - 1;
        for (var place = 0; place < Count; place++)
            _slots[SlotOf(hashes[place])] = new Slot(hashes[place], new KnownFeature(place, rarities[place]));
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>The hash of each feature, in the order of places.</summary>
    public ulong[] Hashes => [.. InOrder.Select(slot => slot.Hash)];

    /// <summary>How rare each feature is, in the order of places.</summary>
    public float[] Rarities => [.. InOrder.Select(slot => slot.Feature.Rarity)];

    private IEnumerable<Slot> InOrder => _slots.Where(slot => slot.Hash != 0).OrderBy(slot => slot.Feature.Place);

    /// <summary>The hash of a feature's name; never 0.</summary>
    public static ulong HashOf(ReadOnlySpan<char> feature) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(feature)));

    /// <summary>Has the processor fetch what is known of a feature, so that it is there when asked for: each stands somewhere else in tens of megabytes.</summary>
    public unsafe void Fetch(ulong hash)
    {
        // The table may move meanwhile: then the wrong line is fetched, and nothing worse.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[(int)hash & _mask]));
    }

    /// <summary>Whether there is such a feature, and what is known of it.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out KnownFeature feature) => TryFind(HashOf(name), out feature);

    /// <summary>Whether there is a feature whose name has that hash, and what is known of it.</summary>
    public bool TryFind(ulong hash, out KnownFeature feature)
    {
        var slot = _slots[SlotOf(hash)];
        feature = slot.Feature;
        return slot.Hash != 0;
    }

    private int SlotOf(ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_slots[slot].Hash != 0 && _slots[slot].Hash != hash)
            slot = (slot + 1) & _mask;
        return slot;
    }

    // Side by side, so that a look-up touches one line of the cache.
    private readonly record struct Slot(ulong Hash, KnownFeature Feature);
}
