namespace GentleSleepBot.Storage.Postgres;

/// <summary>Rows gathered column by column, as <c>unnest</c> takes them.</summary>
internal sealed class Columns(int count)
{
    private readonly List<object?[]> _rows = [];

    public bool Any => _rows.Count > 0;

    public void Add(params object?[] row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, count);
        _rows.Add(row);
    }

    public string[] Texts(int column) => Column<string>(column);

    public long[] Longs(int column) => Column<long>(column);

    public bool[] Flags(int column) => Column<bool>(column);

    /// <summary>Bytes, of which some may be missing.</summary>
    public byte[][] Bytes(int column) => Column<byte[]>(column);

    private T[] Column<T>(int column)
    {
        var values = new T[_rows.Count];
        for (var row = 0; row < values.Length; row++)
            values[row] = (T)_rows[row][column]!;
        return values;
    }
}
