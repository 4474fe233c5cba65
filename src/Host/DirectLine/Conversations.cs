using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>The conversations of in-process Direct Line: which were started, and the start itself, which the bot sees once.</summary>
internal sealed class Conversations(ITurnStore store, ITranscript transcript, TurnAdapter adapter, IBot bot, TimeProvider clock)
{
    private const string StartId = "start";
    private const int PageLength = 500;

    /// <summary>Whether the conversation was started.</summary>
    public async Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken) =>
        await FindAsync(conversationId, cancellationToken) is not null;

    /// <summary>Starts a conversation unless it is started, and tells the bot who is there; true when it is new.</summary>
    public async Task<bool> StartAsync(string conversationId, string? userId, string? locale, CancellationToken cancellationToken)
    {
        var found = await FindAsync(conversationId, cancellationToken);
        var record = found ?? await AddAsync(conversationId, new ConversationRecord(userId, clock.GetUtcNow(), locale), cancellationToken);

        // Also when it was there: a host that stopped between the two left the bot without its start. A repeat runs nothing.
        await adapter.ProcessActivityAsync(new TurnRequest(StartOf(conversationId, record)) { Delivery = TurnDelivery.Transcript }, bot.OnTurnAsync, CancellationToken.None);
        return found is null;
    }

    /// <summary>The watermark after everything said so far.</summary>
    public async Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(Channels.Directline, conversationId);
        var page = await transcript.ReadAfterAsync(key, 0, PageLength, cancellationToken);
        while (page.Entries.Count > 0)
            page = await transcript.ReadAfterAsync(key, page.Watermark, PageLength, cancellationToken);
        return page.Watermark;
    }

    private static string KeyOf(string conversationId) => $"directline/conversation/{conversationId}";

    private async Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        var records = await store.ReadRecordsAsync([KeyOf(conversationId)], cancellationToken);
        return records[0].Json is { } json ? JsonSerializer.Deserialize(json, DirectLineJson.Default.ConversationRecord) : null;
    }

    private async Task<ConversationRecord> AddAsync(string conversationId, ConversationRecord record, CancellationToken cancellationToken)
    {
        var key = KeyOf(conversationId);
        var result = await store.CommitAsync(
            new TurnCommit
            {
                Conversation = ConversationKey.Of(Channels.Directline, conversationId),
                Parent = ParentOf(conversationId, record.UserId),
                ActivityId = StartId,
                Delivery = TurnDelivery.Transcript,
                Reads = [new RecordRead(key, 0)],
                Writes = [new RecordWrite(key, JsonSerializer.SerializeToUtf8Bytes(record, DirectLineJson.Default.ConversationRecord))],
                At = record.StartedAt,
            },
            cancellationToken);

        return result.Status == TurnCommitStatus.Committed ? record : await FindAsync(conversationId, cancellationToken) ?? record;
    }

    // As the turns of the same person are kept, so that all of it is found under one key.
    private static string ParentOf(string conversationId, string? userId) =>
        userId is null ? $"{Channels.Directline}/groups/{conversationId}" : $"{Channels.Directline}/users/{userId}";

    private static Activity StartOf(string conversationId, ConversationRecord record)
    {
        var bot = DirectLineActivities.Bot();
        var members = new List<ChannelAccount> { bot };
        if (record.UserId is { } user)
            members.Add(DirectLineActivities.User(user));

        return new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = StartId,
            Timestamp = record.StartedAt,
            ChannelId = Channels.Directline,
            Conversation = new ConversationAccount { Id = conversationId },
            From = record.UserId is null ? null : members[^1],
            Recipient = bot,
            Locale = record.Locale,
            MembersAdded = members,
        };
    }
}
