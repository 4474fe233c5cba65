namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>One figure of the scorecard: how many lines of those it is about the bot got right.</summary>
internal sealed record Measure(string Name, IReadOnlyList<Case> Cases)
{
    public int Right { get; } = Cases.Count(one => one.IsRight);

    public IEnumerable<Case> Misses => Cases.Where(one => !one.IsRight);

    /// <summary>The share that is right, with its 95 % bounds.</summary>
    public Proportion Share => new(Right, Cases.Count);

    /// <summary>The mean of the groups' own shares, so that a rare topic counts as much as a common one.</summary>
    public double MeanOfGroups => Cases.GroupBy(one => one.Group).Average(group => group.Average(one => one.IsRight ? 1.0 : 0.0));
}
