using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Talks;

/// <summary>Which talk belongs to which browser. The store keeps only a hash of the browser's key.</summary>
internal sealed class TalkBook(IResumeKeys keys, ClientLinkBook links, TimeProvider clock)
{
    /// <summary>The token for the talk that the key stands for; a key seen for the first time gets a new one.</summary>
    public async Task<DirectLineToken> OpenAsync(ResumeKey key, ClientLink? link, CancellationToken cancellationToken)
    {
        if (await keys.FindGrantAsync(key.Value, cancellationToken) is { } known)
            return TokenOf(known);

        var token = new DirectLineToken(Identifiers.NewConversation(), Identifiers.NewUser());
        var grant = new ResumeGrant(Conversations.ParentOf(token.ConversationId, token.UserId), token.UserId!, token.ConversationId);
        if (await keys.SaveKeyAsync(key.Value, grant, clock.GetUtcNow(), cancellationToken))
        {
            // Only a talk that begins by a link is a client's: a coach's link never takes up an older talk.
            if (link is not null)
                await links.JoinAsync(grant.Parent, link, cancellationToken);
            return token;
        }

        // Two tabs that open at once with the same key share the talk of whichever came first.
        return await keys.FindGrantAsync(key.Value, cancellationToken) is { } first ? TokenOf(first) : token;
    }

    private static DirectLineToken TokenOf(ResumeGrant grant) => new(grant.Conversation, grant.UserId);
}
