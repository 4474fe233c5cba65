using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GentleSleepBot.Guidance.Language;

/// <summary>Finds what is known of a text by its <see cref="TextHash">hash</see>. Immutable.</summary>
internal sealed class TextTable<T>
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Keeps what is known of each text; of the same text, what comes last.</summary>
    /// <param name="count">How many texts there are at most.</param>
    /// <param name="texts">The hash of each, and what is known of it.</param>
    public TextTable(int count, IEnumerable<(ulong Hash, T Known)> texts)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, count * 2))];
        _mask = _slots.Length - 1;
        foreach (var (hash, known) in texts)
            _slots[SlotOf(hash)] = new Slot(hash, known);
    }

    /// <summary>All that is known, in no order.</summary>
    public IEnumerable<(ulong Hash, T Known)> All => _slots.Where(slot => slot.Hash != 0).Select(slot => (slot.Hash, slot.Known));

    /// <summary>The hash of a text, with what is known of it on its way to the processor, so that it is there when asked for: each stands somewhere else in megabytes.</summary>
    public unsafe ulong Fetch(ReadOnlySpan<char> text)
    {
        var hash = TextHash.Of(text);

        // The table may move meanwhile: then the wrong line is fetched, and nothing worse.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[(int)hash & _mask]));
        return hash;
    }

    /// <summary>Whether there is a text with that hash, and what is known of it.</summary>
    public bool TryFind(ulong hash, out T known)
    {
        ref readonly var slot = ref _slots[SlotOf(hash)];
        known = slot.Known;
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
    private readonly record struct Slot(ulong Hash, T Known);
}
