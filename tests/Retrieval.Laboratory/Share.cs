using System.Globalization;

namespace Retrieval.Laboratory;

/// <summary>So many of so many, with Wilson's 95 % interval.</summary>
internal readonly record struct Share(int Hits, int Total)
{
    private const double Spread = 1.96;

    public static Share Of<T>(IReadOnlyCollection<T> lines, Func<T, bool> isHit) => new(lines.Count(isHit), lines.Count);

    public double Percent => Total == 0 ? double.NaN : 100.0 * Hits / Total;

    public override string ToString()
    {
        if (Total == 0)
            return "none";

        double share = (double)Hits / Total, square = Spread * Spread / Total;
        var margin = Spread * Math.Sqrt((share * (1 - share) / Total) + (square / (4 * Total)));
        var low = Math.Max(0, ((share + (square / 2)) - margin) / (1 + square));
        var high = Math.Min(1, ((share + (square / 2)) + margin) / (1 + square));
        return string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} % ({100 * low:0.0}-{100 * high:0.0}; {Hits} of {Total})");
    }
}
