namespace Guidance.Evaluation;

/// <summary>How often one kind of fact was right, and what went wrong.</summary>
public sealed class FactScore(string name)
{
    private readonly List<string> _misses = [];

    public string Name { get; } = name;

    public int Right { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<string> Misses => _misses;

    public double Share => Total == 0 ? 1 : (double)Right / Total;

    public void Count(bool right, string id, string expected, string got, string text)
    {
        Total++;
        if (right)
            Right++;
        else
            _misses.Add($"{id} {Name}: expected {expected}, got {got} | {text.ReplaceLineEndings(" / ")}");
    }

    public override string ToString() => FormattableString.Invariant($"{Name,-14} {Right,4} of {Total,4}  {100 * Share:0.0} %");
}
