using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.Turns;

/// <summary>An adapter over a store in memory, with what it sends at once and a counter kept in state.</summary>
internal sealed class TurnScene : IImmediateDelivery, IUnavailableStoreReply
{
    public TurnScene()
    {
        Store = new FaultyTurnStore();
        Adapter = new TurnAdapter(Store, Signals, this, this, new ManualTimeProvider());
        State = new ConversationState(new MemoryStorage());
        Count = State.CreateProperty<int>("count");
        Adapter.Use(new AutoSaveStateMiddleware(State));
    }

    public FaultyTurnStore Store { get; }

    public TurnSignals Signals { get; } = new();

    public TurnAdapter Adapter { get; }

    public ConversationState State { get; }

    public IStatePropertyAccessor<int> Count { get; }

    public List<Activity> Immediate { get; } = [];

    /// <summary>Whether somebody takes what is sent at once.</summary>
    public bool IsListenedTo { get; set; } = true;

    public Func<Activity, IReadOnlyList<Activity>?> WithoutStore { get; set; } = _ => null;

    public int Runs { get; private set; }

    public static Activity Said(string id, string text = "hello", string conversation = "talk") => new(ActivityTypes.Message)
    {
        Id = id,
        Text = text,
        ChannelId = "test",
        ServiceUrl = "urn:test",
        From = new ChannelAccount("parent"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    public Task<TurnOutcome> SayAsync(string id, string text = "hello", string conversation = "talk") =>
        RunAsync(new TurnRequest(Said(id, text, conversation)), CountAsync);

    public Task<TurnOutcome> RunAsync(TurnRequest request, BotCallbackHandler bot) => Adapter.ProcessActivityAsync(
        request,
        (turn, ct) =>
        {
            Runs++;
            return bot(turn, ct);
        },
        default);

    public async Task CountAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var count = await Count.GetAsync(turn, cancellationToken: cancellationToken) + 1;
        await Count.SetAsync(turn, count, cancellationToken);
        await turn.SendActivityAsync($"{turn.Activity.Text} {count}", cancellationToken: cancellationToken);
    }

    public async Task<IReadOnlyList<string?>> TranscriptAsync(string conversation = "test/talk") =>
        [.. (await Store.ReadAfterAsync(conversation, 0, 100, default)).Entries
            .Select(entry => JsonSerializer.Deserialize(entry.Json, BotFrameworkJsonContext.Default.Activity)!.Text)];

    public ValueTask<bool> SendAsync(Activity activity, TurnDelivery delivery, CancellationToken cancellationToken)
    {
        Immediate.Add(activity);
        return ValueTask.FromResult(IsListenedTo);
    }

    public ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult(WithoutStore(activity));
}
