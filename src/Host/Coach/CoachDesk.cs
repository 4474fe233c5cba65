using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Finds a parent's coach by the link they came by, and keeps what they ask.</summary>
internal sealed class CoachDesk(ClientLinkTable links, ClientLinkBook book, CoachAccounts coaches, HandoffTable handoffs, CoachTopicShelf shelf, ClientShareTable shares, TimeProvider clock) : ICoachDesk
{
    private const int ClientBytes = 15;

    public async ValueTask<CoachContact?> FindAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            return await links.FindOfParentAsync(StateKeys.OfParent(activity), cancellationToken) is { } link
                && await coaches.FindAsync(link.Coach, cancellationToken) is { } coach
                ? new CoachContact(coach.Id, link.Code, coach.Name, CoachHours.Of(link, coach).PromiseFor(now), link.Country ?? coach.Country) { English = LinkLanguages.EnglishOf(link.Language) }
                : null;
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("A parent's coach could not be looked up.", fault);
        }
    }

    public async ValueTask<CoachWords?> FindWordsAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            if (await shelf.IsEmptyAsync(cancellationToken) || await links.FindOfParentAsync(StateKeys.OfParent(activity), cancellationToken) is not { } link)
                return null;

            var topics = await shelf.OfAsync(link.Coach, cancellationToken);
            return topics.Count > 0 && await coaches.FindAsync(link.Coach, cancellationToken) is { } coach ? new CoachWords(coach.Name, link.Code, topics) : null;
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("What a parent's coach wrote could not be looked up.", fault);
        }
    }

    public async ValueTask<CoachContact?> JoinAsync(Activity activity, string code, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(code, cancellationToken) is not { } link)
            return null;

        await book.JoinAsync(StateKeys.OfParent(activity), link, cancellationToken);
        return await FindAsync(activity, cancellationToken);
    }

    public async ValueTask<SharingLevel> SharingAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return SharingNames.Read((await shares.FindOfParentAsync(StateKeys.OfParent(activity), cancellationToken))?.Level);
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("What a parent shares could not be looked up.", fault);
        }
    }

    public async ValueTask ShareAsync(Activity activity, CoachContact coach, SharingLevel level, CancellationToken cancellationToken)
    {
        try
        {
            if (level == SharingLevel.Nothing)
                await shares.EndAsync(StateKeys.OfParent(activity), cancellationToken);
            else
                await shares.SetAsync(ShareOf(activity, coach, level), cancellationToken);
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("What a parent shares could not be kept.", fault);
        }
    }

    public async ValueTask AskAsync(Activity activity, CoachContact coach, string summary, CancellationToken cancellationToken)
    {
        var asked = new Handoff(
            IdOf(activity),
            StateKeys.OfParent(activity),
            coach.Id,
            coach.Link,
            ReferenceOf(activity),
            summary,
            clock.GetUtcNow().ToUnixTimeMilliseconds(),
            coach.AnswersBy.ToUnixTimeMilliseconds(),
            Answer: null,
            AnsweredAt: null);
        try
        {
            await handoffs.AddAsync(asked, cancellationToken);
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("What a parent asked could not be kept.", fault);
        }
    }

    private ClientShare ShareOf(Activity activity, CoachContact coach, SharingLevel level) => new(
        StateKeys.OfParent(activity),
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(ClientBytes)),
        coach.Id,
        coach.Link,
        ReferenceOf(activity),
        SharingNames.Of(level),
        clock.GetUtcNow().ToUnixTimeMilliseconds());

    private static string ReferenceOf(Activity activity) => JsonSerializer.Serialize(activity.GetConversationReference(), BotFrameworkJsonContext.Default.ConversationReference);

    // The same when the turn runs again, also for the message sent again under another id; what it is made of is known to nobody else.
    private static string IdOf(Activity activity)
    {
        var (conversation, message) = TurnKey.From(activity) ?? new TurnKey(ConversationKey.Of(activity), activity.Id!);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation}\n{message}")));
    }
}
