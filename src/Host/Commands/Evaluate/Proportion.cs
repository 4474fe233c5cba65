namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>A share of counted cases and what it may really be: the 95 % score interval of Wilson (1927).</summary>
internal readonly record struct Proportion(int Hits, int Total)
{
    private const double Deviations = 1.96;

    public double Value => Total == 0 ? 0 : (double)Hits / Total;

    public double Low => Math.Max(0, Centre - Margin);

    public double High => Math.Min(1, Centre + Margin);

    private double Spread => Total == 0 ? 0 : Deviations * Deviations / Total;

    private double Centre => (Value + (Spread / 2)) / (1 + Spread);

    private double Margin => Total == 0
        ? 1
        : Deviations * Math.Sqrt((Value * (1 - Value) / Total) + (Spread / (4 * Total))) / (1 + Spread);

    public override string ToString() =>
        FormattableString.Invariant($"{Hits,5}/{Total,-5} {100 * Value,5:0.0} %  [{100 * Low:0.0}-{100 * High:0.0}]");
}
