using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Coaches;

namespace Dialogs.Tests;

/// <summary>A talk as a parent has it: says something, hears every bubble that comes back.</summary>
internal sealed class ParentTalk
{
    private readonly TestAdapter _adapter;
    private readonly SleepBot _bot;

    public ParentTalk(IStorage? storage = null, string conversation = "talk", ManualClock? clock = null, ICoachDesk? coaches = null)
    {
        Clock = clock ?? new ManualClock();
        Storage = storage ?? new MemoryStorage();
        _adapter = Talks.Adapter(Storage, conversation, Clock, out _bot, coaches).Use(new ReadingWatch(reading => Reading = reading));
    }

    public ManualClock Clock { get; }

    public IStorage Storage { get; }

    /// <summary>What the bot made of the last message.</summary>
    public TurnReading Reading { get; private set; } = new();

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await new TestFlow(_adapter, _bot.OnTurnAsync).Send(activity).StartTestAsync();
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return replies;
    }

    /// <summary>Says several things and gives what came back to the last.</summary>
    public async Task<IReadOnlyList<Activity>> SayAllAsync(params string[] texts)
    {
        IReadOnlyList<Activity> replies = [];
        foreach (var text in texts)
            replies = await SayAsync(text);
        return replies;
    }

    private sealed class ReadingWatch(Action<TurnReading> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            await next(cancellationToken);
            if (turnContext.TurnState.Get<TurnReading>() is { } reading)
                seen(reading);
        }
    }
}
