using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace GentleSleepBot.Guidance;

/// <summary>What was worked out before and comes again: the first results, up to a number. One that comes later is worked out each time. Safe for use by many threads.</summary>
/// <typeparam name="TKey">What a result was worked out from.</typeparam>
/// <typeparam name="TValue">The result; must not change.</typeparam>
/// <param name="most">How many results are kept at most, at least 1; a few more when several threads keep one at once.</param>
/// <param name="comparer">Tells keys apart; null for their own way.</param>
public sealed class Remembered<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _results = new(comparer);
    private int _count;

    /// <summary>Finds a result that is kept.</summary>
    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue result) => _results.TryGetValue(key, out result);

    /// <summary>Finds a result by another form of its key, such as a part of a text where keys are strings.</summary>
    /// <exception cref="InvalidOperationException">The comparer does not know that form.</exception>
    public bool TryFindBy<TForm>(TForm key, [MaybeNullWhen(false)] out TValue result)
        where TForm : notnull, allows ref struct => _results.GetAlternateLookup<TForm>().TryGetValue(key, out result);

    /// <summary>Keeps a result while there is room.</summary>
    public void Keep(TKey key, TValue result)
    {
        if (Volatile.Read(ref _count) < most && _results.TryAdd(key, result))
            Interlocked.Increment(ref _count);
    }
}
