namespace GentleSleepBot.Host.Commands;

/// <summary>A clock that stands still until it is moved, so that a talk over two nights can be run in a second.</summary>
internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset _now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset time) => _now = time;
}
