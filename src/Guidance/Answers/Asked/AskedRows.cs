using System.Numerics;
using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// Rows of a number an answer, each number kept in 8 bits of its row's greatest: what a score costs is the way of its rows to the processor, and which answers are
/// nearest hardly turns on the third digit. Immutable.
/// </summary>
internal sealed class AskedRows
{
    private readonly sbyte[] _parts;
    private readonly float[] _scales;
    private readonly int _width;

    private AskedRows(sbyte[] parts, float[] scales, int width) => (_parts, _scales, _width) = (parts, scales, width);

    /// <summary>Keeps rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">How many numbers each has; whole vectors of any machine.</param>
    public static AskedRows Of(IReadOnlyList<float[]> rows, int width)
    {
        var (parts, scales) = (new sbyte[rows.Count * width], new float[rows.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            scales[row] = rows[row].Select(MathF.Abs).DefaultIfEmpty().Max() / sbyte.MaxValue;
            for (var at = 0; at < rows[row].Length && scales[row] > 0; at++)
                parts[(row * width) + at] = (sbyte)MathF.Round(rows[row][at] / scales[row]);
        }

        return new AskedRows(parts, scales, width);
    }

    /// <summary>Adds a row, each number times <paramref name="weight"/>, to <paramref name="sums"/>.</summary>
    public void AddTo(Span<float> sums, int row, float weight)
    {
        var factor = new Vector<float>(weight * _scales[row]);
        var parts = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_parts.AsSpan(row * _width, _width));
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums)[..(parts.Length * 4)];
        for (var (at, sum) = (0, 0); at < parts.Length; at++, sum += 4)
        {
            Vector.Widen(parts[at], out var lower, out var upper);
            Vector.Widen(lower, out var first, out var second);
            Vector.Widen(upper, out var third, out var fourth);
            to[sum] += Vector.ConvertToSingle(first) * factor;
            to[sum + 1] += Vector.ConvertToSingle(second) * factor;
            to[sum + 2] += Vector.ConvertToSingle(third) * factor;
            to[sum + 3] += Vector.ConvertToSingle(fourth) * factor;
        }
    }
}
