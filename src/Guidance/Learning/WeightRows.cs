using System.Numerics;
using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Learning;

/// <summary>
/// Rows of weights, each kept in the upper 16 bits of a float (bfloat16: a float's range and three digits), since what a score costs is the way of its
/// rows to the processor. Immutable.
/// </summary>
internal sealed class WeightRows
{
    private const int LowerBits = 16;
    private readonly ushort[] _bits;

    private WeightRows(ushort[] bits, int width) => (_bits, Width) = (bits, width);

    /// <summary>How many weights a row has; a multiple of 16, so that rows are whole vectors of this or any machine.</summary>
    public int Width { get; }

    /// <summary>Rows as they were written.</summary>
    public ReadOnlySpan<ushort> Bits => _bits;

    /// <summary>Keeps rows that lie one behind another, each weight rounded to the nearest that can be kept, times <paramref name="scale"/>.</summary>
    public static WeightRows Of(ReadOnlySpan<float> weights, int width, float scale = 1f)
    {
        var bits = new ushort[weights.Length];
        for (var at = 0; at < bits.Length; at++)
            bits[at] = Round(weights[at] * scale);
        return new WeightRows(bits, width);
    }

    /// <summary>Takes rows as they were written.</summary>
    public static WeightRows OfBits(ushort[] bits, int width) => new(bits, width);

    /// <summary>One row for each of theirs, with their weights one behind another.</summary>
    public static WeightRows SideBySide(IReadOnlyList<WeightRows> several)
    {
        var (width, count) = (several[0].Width, several.Count);
        var bits = new ushort[several[0]._bits.Length * count];
        for (var from = 0; from < several[0]._bits.Length; from += width)
        {
            for (var at = 0; at < count; at++)
                several[at]._bits.AsSpan(from, width).CopyTo(bits.AsSpan((from * count) + (at * width)));
        }

        return new WeightRows(bits, width * count);
    }

    /// <summary>Adds the rows of a text's features, each times the feature's value, to <paramref name="sums"/>, which holds <see cref="Width"/> places.</summary>
    public void AddTo(Span<float> sums, SparseVector text)
    {
        for (var at = 0; at < text.Features.Length; at++)
            AddTo(sums, text.Features[at], text.Values[at]);
    }

    /// <summary>Adds a row, each weight times <paramref name="scale"/>, to <paramref name="sums"/>, which holds <see cref="Width"/> places.</summary>
    public void AddTo(Span<float> sums, int row, float scale)
    {
        var factor = new Vector<float>(scale);
        var bits = MemoryMarshal.Cast<ushort, Vector<ushort>>(_bits.AsSpan(row * Width, Width));
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var at = 0; at < bits.Length; at++)
        {
            Vector.Widen(bits[at], out var lower, out var upper);
            to[2 * at] += Vector.AsVectorSingle(lower << LowerBits) * factor;
            to[(2 * at) + 1] += Vector.AsVectorSingle(upper << LowerBits) * factor;
        }
    }

    private static ushort Round(float weight)
    {
        var bits = BitConverter.SingleToUInt32Bits(weight);
        return (ushort)((bits + 0x7fff + ((bits >> LowerBits) & 1)) >> LowerBits);
    }
}
