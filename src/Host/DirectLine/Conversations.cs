using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>The conversations of in-process Direct Line: which were started, and the start itself, which the bot sees once.</summary>
internal sealed class Conversations(IConversations store, TurnAdapter adapter, IBot bot, TimeProvider clock)
{
    private const string StartId = "start";

    /// <summary>A conversation that was started; null when it was not.</summary>
    public ValueTask<ConversationInfo?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        store.FindConversationAsync(ConversationKey.Of(Channels.Directline, conversationId), cancellationToken);

    /// <summary>Starts a conversation unless it is started, and tells the bot who is there; true when it is new.</summary>
    public async Task<bool> StartAsync(string conversationId, string? userId, string? locale, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(Channels.Directline, conversationId);
        var isNew = await store.FindConversationAsync(key, cancellationToken) is null
            && await store.CreateConversationAsync(key, ParentOf(conversationId, userId), userId, clock.GetUtcNow(), cancellationToken);
        var conversation = await store.FindConversationAsync(key, cancellationToken);

        // Also when it was there: a host that stopped between the two left the bot without its start. A repeat, known by
        // the time the conversation was made, runs nothing.
        var start = StartOf(conversationId, userId, locale, conversation?.CreatedAt ?? clock.GetUtcNow());
        await adapter.ProcessActivityAsync(new TurnRequest(start) { Delivery = TurnDelivery.Transcript }, bot.OnTurnAsync, CancellationToken.None);
        return isNew;
    }

    /// <summary>The key under which a user's data is kept, the same as for the turns of the user.</summary>
    public static string ParentOf(string conversationId, string? userId) =>
        userId is null ? StateKeys.OfGroup(Channels.Directline, conversationId) : StateKeys.OfUser(Channels.Directline, userId);

    private static Activity StartOf(string conversationId, string? userId, string? locale, DateTimeOffset at)
    {
        var bot = DirectLineActivities.Bot();
        var user = userId is null ? null : DirectLineActivities.User(userId);
        return new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = StartId,
            Timestamp = at,
            ChannelId = Channels.Directline,
            Conversation = new ConversationAccount { Id = conversationId },
            From = user,
            Recipient = bot,
            Locale = locale,
            MembersAdded = user is null ? [bot] : [bot, user],
        };
    }
}
