namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Several rows of things, one behind another in memory, so that to read a row is to read on.</summary>
internal sealed class Rows<T>
{
    private readonly int[] _starts;
    private readonly T[] _things;

    private Rows(int[] starts, T[] things) => (_starts, _things) = (starts, things);

    /// <summary>What stands in a row, in the order given.</summary>
    public ReadOnlySpan<T> this[int row] => _things.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Puts each thing into its row.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="things">The things, each with the number of its row.</param>
    public static Rows<T> Of(int count, IEnumerable<(int Row, T Thing)> things)
    {
        var ordered = things.OrderBy(thing => thing.Row).ToArray();
        var starts = new int[count + 1];
        foreach (var (row, _) in ordered)
            starts[row + 1]++;
        for (var row = 0; row < count; row++)
            starts[row + 1] += starts[row];
        return new Rows<T>(starts, [.. ordered.Select(thing => thing.Thing)]);
    }
}
