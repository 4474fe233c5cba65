using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;

namespace Dialogs.Tests.Safety;

/// <summary>A talk with the real bot of which each turn gives its replies and what was understood.</summary>
internal sealed class ReadTurn : IMiddleware
{
    private readonly TestAdapter _adapter;
    private readonly SleepBot _bot;
    private TurnReading _reading = new();

    public ReadTurn(string conversation)
    {
        _adapter = Talks.Adapter(new MemoryStorage(), conversation, out _bot);
        _adapter.Use(this);
    }

    /// <summary>What the bot understood of the last turn.</summary>
    public TurnReading Reading => _reading;

    /// <summary>Says something and gives everything that is answered.</summary>
    public async Task<IReadOnlyList<Activity>> SayAsync(string text, DateTimeOffset? at = null) =>
        await SayAsync(new Activity(ActivityTypes.Message) { Text = text, Timestamp = at });

    public async Task<IReadOnlyList<Activity>> SayAsync(Activity activity)
    {
        _reading = new TurnReading();
        await _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync);
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return replies;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        _reading = turnContext.TurnState.Get<TurnReading>() ?? new TurnReading();
    }
}
