using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Reads what clients share with their coach, each time anew: nothing of a talk is copied for the coach.</summary>
internal sealed class ClientTalks(
    ClientShareTable shares, ClientLinkTable links, HandoffTable handoffs, ITurnStore store, ITranscript transcript, GuideSource guides, TimeProvider clock)
{
    private const int PageLength = 500;
    private const int MostShown = 400;
    private const int MostHandoffs = 1000;

    /// <summary>All who share something with a coach, who needs a person most first.</summary>
    public async Task<IReadOnlyList<ClientTalk>> ListAsync(string coach, CancellationToken cancellationToken)
    {
        var talks = await ReadAsync(coach, await shares.ListAsync(coach, cancellationToken), cancellationToken);
        return [.. talks.OrderBy(talk => talk.Worry).ThenByDescending(talk => talk.Talk?.LastMessageAt)];
    }

    /// <summary>One who shares something with a coach; null when there is none with that id.</summary>
    public async Task<ClientTalk?> FindAsync(string coach, string client, CancellationToken cancellationToken) =>
        await shares.FindAsync(coach, client, cancellationToken) is { } share ? (await ReadAsync(coach, [share], cancellationToken))[0] : null;

    /// <summary>What was said in a talk that is shared whole, the last of it; nothing of any other.</summary>
    public async Task<IReadOnlyList<SaidLine>> SaidAsync(ClientTalk talk, CancellationToken cancellationToken)
    {
        if (talk.Level != SharingLevel.WholeTalk)
            return [];

        var said = new Queue<SaidLine>();
        var page = new TranscriptPage([], 0);
        do
        {
            page = await transcript.ReadAfterAsync(KeyOf(talk.Share), page.Watermark, PageLength, cancellationToken);
            foreach (var line in page.Entries.Select(SaidLine.Read).OfType<SaidLine>())
            {
                said.Enqueue(line);
                if (said.Count > MostShown)
                    said.Dequeue();
            }
        }
        while (page.Entries.Count > 0);
        return [.. said];
    }

    private async Task<IReadOnlyList<ClientTalk>> ReadAsync(string coach, IReadOnlyList<ClientShare> shared, CancellationToken cancellationToken)
    {
        if (shared.Count == 0)
            return [];

        var names = (await links.ListAsync(coach, cancellationToken)).ToDictionary(link => link.Code, link => link.Client, StringComparer.Ordinal);
        var waiting = (await handoffs.ListAsync(coach, MostHandoffs, cancellationToken)).Where(asked => asked.AnsweredAt is null).ToLookup(asked => asked.Parent, StringComparer.Ordinal);
        var records = await store.ReadRecordsAsync([.. shared.Select(share => StateOf(share))], cancellationToken);
        return [.. shared.Zip(records, (share, record) =>
        {
            var talk = Read(record);
            return new ClientTalk(share, NameOf(share, names), talk, WorryOf(talk, [.. waiting[share.Parent]]));
        })];
    }

    private ClientWorry WorryOf(TalkState? talk, IReadOnlyList<Handoff> waiting) => ClientWorries.Of(
        talk,
        talk is null ? [] : guides.Current.Tell(talk.Question, talk.Facts).Feelings,
        waiting.Count > 0,
        waiting.Any(asked => asked.PromisedAt < clock.GetUtcNow().ToUnixTimeMilliseconds()));

    private static string NameOf(ClientShare share, Dictionary<string, string> names) =>
        names.GetValueOrDefault(share.Code) is { Length: > 0 } name ? name : "From an open link";

    private static TalkState? Read(TurnRecord record)
    {
        try
        {
            return record.Json is { } json ? TalkMemory.Read(json) : null;
        }
        catch (StateFormatException)
        {
            return null;
        }
    }

    private static string KeyOf(ClientShare share) => ReferenceOf(share) is { ChannelId: { } channel, Conversation.Id: { } conversation } ? ConversationKey.Of(channel, conversation) : "";

    // Where the state of conversations is kept.
    private static string StateOf(ClientShare share) =>
        ReferenceOf(share) is { ChannelId: { } channel, Conversation.Id: { } conversation } ? StateKeys.OfConversation(channel, conversation) : "";

    private static ConversationReference? ReferenceOf(ClientShare share) => JsonSerializer.Deserialize(share.Reference, BotFrameworkJsonContext.Default.ConversationReference);
}
