namespace Benchmarks.Turns;

/// <summary>What a load gave.</summary>
/// <param name="PerSecond">Turns a second.</param>
/// <param name="P50">Median wait for the answer, in milliseconds.</param>
/// <param name="P95">Wait that 95 of 100 turns stay under.</param>
/// <param name="P99">Wait that 99 of 100 turns stay under.</param>
/// <param name="ProcessorPerTurn">Processor time of the server for one turn, in milliseconds.</param>
internal sealed record LoadResult(double PerSecond, double P50, double P95, double P99, double ProcessorPerTurn);
