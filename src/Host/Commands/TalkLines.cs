namespace GentleSleepBot.Host.Commands;

/// <summary>Runs messages of many talks one after another, each talk on a time of its own: lines of other talks in between do not make it pass.</summary>
internal sealed class TalkLines(TalkAdapter talk, MovableClock clock)
{
    private readonly DateTimeOffset _start = clock.GetUtcNow();
    private readonly Dictionary<string, DateTimeOffset> _lastTurns = new(StringComparer.Ordinal);

    /// <summary>Says one message in its talk.</summary>
    /// <param name="conversation">The talk.</param>
    /// <param name="text">What the parent wrote.</param>
    /// <param name="after">Time since the talk's previous turn.</param>
    /// <param name="locale">Language tag of the message; US English when null.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task<SpokenTurn> SayAsync(string conversation, string text, TimeSpan after, string? locale, CancellationToken cancellationToken)
    {
        Wait(conversation, after);
        return talk.SayAsync(conversation, text, locale, cancellationToken);
    }

    /// <summary>Changes what was said last in a talk.</summary>
    public Task<SpokenTurn> EditAsync(string conversation, string text, TimeSpan after, CancellationToken cancellationToken)
    {
        Wait(conversation, after);
        return talk.EditAsync(conversation, text, cancellationToken);
    }

    private void Wait(string conversation, TimeSpan after)
    {
        var now = _lastTurns.GetValueOrDefault(conversation, _start) + after;
        _lastTurns[conversation] = now;
        clock.MoveTo(now);
    }
}
