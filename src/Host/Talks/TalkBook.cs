using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Talks;

/// <summary>Which talk belongs to which browser. The store keeps only a hash of the browser's key.</summary>
internal sealed class TalkBook(IResumeKeys keys, Conversations conversations, ClientLinkBook links, TimeProvider clock)
{
    /// <summary>The token for the talk that the key stands for; a key seen for the first time gets a new one.</summary>
    public async Task<DirectLineToken> OpenAsync(ResumeKey key, ClientLink? link, CancellationToken cancellationToken)
    {
        var grant = await keys.FindGrantAsync(key.Value, cancellationToken) ?? await GrantAsync(key, cancellationToken);

        // Only a talk that begins by a link is a client's: a coach's link never takes up an older talk. One whose opening failed has not begun.
        if (link is not null && await conversations.FindAsync(grant.Conversation, cancellationToken) is null)
            await links.JoinAsync(grant.Parent, link, cancellationToken);
        return new DirectLineToken(grant.Conversation, grant.UserId);
    }

    private async Task<ResumeGrant> GrantAsync(ResumeKey key, CancellationToken cancellationToken)
    {
        var (conversation, user) = (Identifiers.NewConversation(), Identifiers.NewUser());
        var grant = new ResumeGrant(Conversations.ParentOf(conversation, user), user, conversation);
        if (await keys.SaveKeyAsync(key.Value, grant, clock.GetUtcNow(), cancellationToken))
            return grant;

        // Two tabs that open at once with the same key share the talk of whichever came first.
        return await keys.FindGrantAsync(key.Value, cancellationToken) ?? grant;
    }
}
