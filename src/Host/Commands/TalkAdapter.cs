using BotFramework.Builder;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Commands;

/// <summary>Runs whole turns of the real bot on state in memory, and hands back what it says instead of sending it.</summary>
internal sealed class TalkAdapter : BotAdapter
{
    private readonly IBot _bot;
    private readonly TimeProvider _clock;
    private long _sent;

    public TalkAdapter(IBot bot, TimeProvider clock, ConversationState conversationState, UserState userState, IEnumerable<IMiddleware> middleware)
    {
        (_bot, _clock) = (bot, clock);
        Use(new AutoSaveStateMiddleware(conversationState, userState));
        foreach (var step in middleware)
            Use(step);
    }

    /// <summary>Says something in a conversation and waits for everything the bot answers.</summary>
    public Task<SpokenTurn> SayAsync(string conversationId, string text, string? locale, CancellationToken cancellationToken) =>
        RunAsync(MessageOf(ActivityTypes.Message, conversationId, text, locale), cancellationToken);

    /// <summary>Changes what was said last in a conversation and waits for everything the bot answers.</summary>
    public Task<SpokenTurn> EditAsync(string conversationId, string text, CancellationToken cancellationToken) =>
        RunAsync(MessageOf(ActivityTypes.MessageUpdate, conversationId, text, locale: null), cancellationToken);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Get<List<Activity>>()!.AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse($"reply-{++_sent}")));
    }

    public override Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("In a command nothing that was said can be changed.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("In a command nothing that was said can be taken back.");

    private async Task<SpokenTurn> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        var replies = new List<Activity>();
        context.TurnState.Set(replies);

        await RunPipelineAsync(context, _bot.OnTurnAsync, cancellationToken);

        return new SpokenTurn(replies, context.TurnState.Get<TurnReading>() ?? new TurnReading());
    }

    private Activity MessageOf(string type, string conversationId, string text, string? locale) => new(type)
    {
        Id = $"said-{++_sent}",
        ChannelId = Channels.Directline,
        Conversation = new ConversationAccount { Id = conversationId },
        From = new ChannelAccount { Id = $"dl_{conversationId}", Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot },
        Timestamp = _clock.GetUtcNow(),
        LocalTimestamp = _clock.GetUtcNow(),
        Locale = locale ?? "en-US",
        Text = text,
        TextFormat = TextFormatTypes.Plain,
    };
}
