using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Shows that the bot is writing, again and again until it is disposed of.</summary>
internal sealed class TypingSigns : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly ITurnContext _turnContext;
    private readonly ITimer _timer;
    private CancellationTokenSource? _over;
    private Task _showing = Task.CompletedTask;
    private bool _isOver;

    public TypingSigns(ITurnContext turnContext, TimeProvider time, TimeSpan delay, TimeSpan period)
    {
        _turnContext = turnContext;
        _timer = time.CreateTimer(static signs => ((TypingSigns)signs!).Show(), this, delay, period);
    }

    public async ValueTask DisposeAsync()
    {
        lock (_gate)
            _isOver = true;

        await _timer.DisposeAsync();
        if (_over is null)
            return;

        await _over.CancelAsync();
        await _showing;
        _over.Dispose();
    }

    private void Show()
    {
        lock (_gate)
        {
            if (!_isOver && _showing.IsCompleted)
                _showing = SendAsync((_over ??= new CancellationTokenSource()).Token);
        }
    }

    private async Task SendAsync(CancellationToken over)
    {
        try
        {
            // Straight to the adapter: a sign is no answer, so other middleware and Responded must not see it.
            var typing = new Activity(ActivityTypes.Typing) { RelatesTo = _turnContext.Activity.RelatesTo };
            typing.ApplyConversationReference(_turnContext.Activity.GetConversationReference());
            await _turnContext.Adapter.SendActivitiesAsync(_turnContext, [typing], over);
        }
        catch (Exception)
        {
            // A sign that cannot be shown is no loss, and no reason to lose the answer.
            return;
        }
    }
}
