using System.Globalization;
using GentleSleepBot.Guidance.Talking.Kinds;

namespace Retrieval.Laboratory;

/// <summary>How well kinds of messages are told apart that a model never saw.</summary>
internal static class KindTable
{
    private static readonly double[] Bars = [0, 0.55, 0.65, 0.75, 0.85];

    /// <summary>For each kind how many are found, and how many of those taken for it are of it, at each bar.</summary>
    public static void Print<TKind>(IReadOnlyList<(TKind Kind, string Text, LikelyKind<TKind> Read)> lines)
        where TKind : struct, Enum
    {
        foreach (var kind in Enum.GetValues<TKind>())
        {
            var found = Bars.Select(bar => lines.Where(line => line.Read.Is(kind, bar)).ToList());
            var shares = found.Select((taken, at) => string.Create(CultureInfo.InvariantCulture, $"  at {Bars[at]:0.00} {taken.Count(line => Equals(line.Kind, kind)),4} of {taken.Count,4}"));
            Console.WriteLine($"{kind,-16}{lines.Count(line => Equals(line.Kind, kind)),5}{string.Concat(shares)}");
        }
    }
}
