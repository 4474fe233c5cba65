using System.Data.Common;
using BotFramework.Builder.Turns;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.ClientLinks;

/// <summary>What stands behind the code of a coach's link. When it cannot be told, the chat opens without the coach rather than not at all.</summary>
internal sealed partial class ClientLinkBook(ClientLinkTable links, CoachAccounts coaches, TimeProvider clock, ILogger<ClientLinkBook> logger)
{
    private const int LongestCode = 64;

    /// <summary>A link that is in use; null when the code has none.</summary>
    public async Task<ClientLink?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(code) || code.Length > LongestCode)
            return null;

        try
        {
            return await links.FindAsync(code, cancellationToken) is { } link && link.IsInUse(clock.GetUtcNow()) ? link : null;
        }
        catch (DbException fault)
        {
            LogUnread(logger, fault);
            return null;
        }
    }

    /// <summary>What a parent sees of a link; null when its coach is gone.</summary>
    public async Task<LinkFace?> FaceOfAsync(ClientLink link, CancellationToken cancellationToken) =>
        await coaches.FindAsync(link.Coach, cancellationToken) is { } coach
            ? new LinkFace(link.Code, coach.Name, link.Greeting, LinkColour.TryRead(link.Accent), link.Country)
            : null;

    /// <summary>Notes that a person came by a link.</summary>
    /// <exception cref="TurnStoreUnavailableException">It could not be noted.</exception>
    public async Task JoinAsync(string parent, ClientLink link, CancellationToken cancellationToken)
    {
        try
        {
            await links.JoinAsync(parent, link, clock.GetUtcNow(), cancellationToken);
        }
        catch (DbException fault)
        {
            throw new TurnStoreUnavailableException("A parent could not be put with a coach.", fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A link could not be looked up.")]
    private static partial void LogUnread(ILogger logger, Exception fault);
}
