namespace GentleSleepBot.Guidance;

/// <summary>Hands out the guide in force; a changed one takes its place between two messages. Safe for use by many threads.</summary>
/// <param name="guide">The guide to begin with.</param>
public sealed class GuideSource(Guide guide)
{
    private Guide _current = guide;
    private TaskCompletionSource<Guide> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The guide in force; take it once a step, so that one step never mixes two.</summary>
    public Guide Current => Volatile.Read(ref _current);

    /// <summary>The guide that takes the place of the one in force, once it does.</summary>
    public Task<Guide> NextAsync() => Volatile.Read(ref _next).Task;

    /// <summary>Puts another guide in force.</summary>
    public void Replace(Guide guide)
    {
        Volatile.Write(ref _current, guide);
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult(guide);
    }
}
