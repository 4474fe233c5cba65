using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Shows that the bot is writing when a message takes a while to answer.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _time;

    /// <summary>Makes the middleware.</summary>
    /// <param name="delay">Milliseconds before the first sign, from 0.</param>
    /// <param name="period">Milliseconds between signs, from 1.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        await using var signs = new TypingSigns(turnContext, _time, _delay, _period);
        await next(cancellationToken);
    }
}
