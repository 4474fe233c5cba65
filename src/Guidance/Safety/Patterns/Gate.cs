namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>What was met so far in one message, by number; shut again in no time for the next. For one thread.</summary>
internal sealed class Gate
{
    private int[] _met = [];
    private int _now;

    /// <summary>Forgets all that was met.</summary>
    /// <param name="count">How many numbers there are.</param>
    public void Shut(int count)
    {
        if (_met.Length < count || ++_now == int.MaxValue)
            (_met, _now) = (new int[Math.Max(count, _met.Length)], 1);
    }

    /// <summary>Whether a number was met.</summary>
    public bool Has(int number) => _met[number] == _now;

    /// <summary>Whether all of some numbers were met.</summary>
    public bool HasAll(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (_met[number] != _now)
                return false;
        }

        return true;
    }

    /// <summary>Meets some numbers.</summary>
    public void Meet(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            _met[number] = _now;
    }

    /// <summary>Meets a number, and tells whether that was the first time.</summary>
    public bool MeetsFirst(int number)
    {
        ref var met = ref _met[number];
        var isFirst = met != _now;
        met = _now;
        return isFirst;
    }
}
