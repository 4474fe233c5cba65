using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using GentleSleepBot.Host.DirectLine;

namespace GentleSleepBot.Host.Talks;

/// <summary>Which talk belongs to which browser.</summary>
internal sealed class TalkBook(ITurnStore store, TimeProvider clock)
{
    private const string ActivityId = "resume-key";

    /// <summary>The talk that the key stands for; a key seen for the first time gets a new one.</summary>
    public async Task<TalkRecord> OpenAsync(ResumeKey key, CancellationToken cancellationToken)
    {
        var recordKey = $"directline/resume/{key.Hash}";
        if (await FindAsync(recordKey, cancellationToken) is { } known)
            return known;

        var talk = new TalkRecord(Identifiers.NewConversation(), Identifiers.NewUser());
        var result = await store.CommitAsync(
            new TurnCommit
            {
                Conversation = ConversationKey.Of(Channels.Directline, talk.ConversationId),
                Parent = $"{Channels.Directline}/users/{talk.UserId}",
                ActivityId = ActivityId,
                Delivery = TurnDelivery.Transcript,
                Reads = [new RecordRead(recordKey, 0)],
                Writes = [new RecordWrite(recordKey, JsonSerializer.SerializeToUtf8Bytes(talk, TalkJson.Default.TalkRecord))],
                At = clock.GetUtcNow(),
            },
            cancellationToken);

        // Two tabs that open at once with the same key share the talk of whichever came first.
        return result.Status == TurnCommitStatus.Committed ? talk : await FindAsync(recordKey, cancellationToken) ?? talk;
    }

    private async Task<TalkRecord?> FindAsync(string recordKey, CancellationToken cancellationToken)
    {
        var records = await store.ReadRecordsAsync([recordKey], cancellationToken);
        return records[0].Json is { } json ? JsonSerializer.Deserialize(json, TalkJson.Default.TalkRecord) : null;
    }
}
