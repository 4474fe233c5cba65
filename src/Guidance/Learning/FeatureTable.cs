using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>Finds the place of a feature by a hash of 64 bits, so that no name is kept or compared: among a million features two share one once in tens of millions of models.</summary>
internal sealed class FeatureTable
{
    private readonly ulong[] _hashes;
    private readonly int[] _places;
    private readonly int _mask;

    /// <summary>A table of features by place.</summary>
    /// <param name="hashes">The hash of each feature, in the order of places.</param>
    public FeatureTable(IReadOnlyList<ulong> hashes)
    {
        Count = hashes.Count;
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, Count * 2));
        _hashes = new ulong[slots];
        _places = new int[slots];
        _mask = slots - 1;
        for (var place = 0; place < Count; place++)
        {
            var slot = SlotOf(hashes[place]);
            (_hashes[slot], _places[slot]) = (hashes[place], place);
        }
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>The hash of each feature, in the order of places.</summary>
    public ulong[] Hashes
    {
        get
        {
            var hashes = new ulong[Count];
            for (var slot = 0; slot < _hashes.Length; slot++)
            {
                if (_hashes[slot] != 0)
                    hashes[_places[slot]] = _hashes[slot];
            }

            return hashes;
        }
    }

    /// <summary>The hash of a feature's name; never 0.</summary>
    public static ulong HashOf(ReadOnlySpan<char> feature) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(feature)));

    /// <summary>Whether there is such a feature, and where.</summary>
    public bool TryFind(ReadOnlySpan<char> feature, out int place)
    {
        var slot = SlotOf(HashOf(feature));
        place = _places[slot];
        return _hashes[slot] != 0;
    }

    private int SlotOf(ulong hash)
    {
        var slot = (int)hash & _mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
