using System.Globalization;
using GentleSleepBot.Host.Site;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Answers that carry a token, and the pre-authorised address of a stream.</summary>
internal sealed class DirectLineAddresses(DirectLineTokens tokens, IOptions<SiteOptions> site)
{
    public ConversationAnswer WithToken(DirectLineToken token) =>
        new(token.ConversationId, tokens.Issue(token), tokens.LifetimeSeconds);

    /// <summary>The same with a stream that begins after a watermark.</summary>
    public ConversationAnswer WithStream(DirectLineToken token, long watermark) => WithToken(token) with
    {
        StreamUrl = string.Create(
            CultureInfo.InvariantCulture,
            $"{site.Value.SocketAddress()}/v3/directline/conversations/{token.ConversationId}/stream?watermark={watermark}&t={tokens.IssueStreamTicket(token)}"),
    };
}
