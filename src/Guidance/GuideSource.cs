namespace GentleSleepBot.Guidance;

/// <summary>Hands out the guide in force; a changed one takes its place between two messages. Safe for use by many threads.</summary>
/// <param name="guide">The guide to begin with.</param>
public sealed class GuideSource(Guide guide)
{
    private Guide _current = guide;

    /// <summary>The guide in force; take it once a step, so that one step never mixes two.</summary>
    public Guide Current => Volatile.Read(ref _current);

    /// <summary>Puts another guide in force.</summary>
    public void Replace(Guide guide) => Volatile.Write(ref _current, guide);
}
