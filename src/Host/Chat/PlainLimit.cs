using BotFramework.Builder.Turns;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Host.Limits;
using GentleSleepBot.Host.Talks;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.Chat;

/// <summary>The limits of Direct Line, with the same room, for browsers without scripts.</summary>
internal sealed class PlainLimit(DirectLineLimits limits, IResumeKeys keys, DangerScreen screen)
{
    /// <summary>Whether a message may be answered: there is room for it, or it tells of danger.</summary>
    public async Task<bool> AllowsAsync(HttpContext context, ResumeKey key, string text, CancellationToken cancellationToken)
    {
        var conversation = await FindAsync(key, cancellationToken);
        var refusal = conversation is null ? limits.RefuseStart(context) : null;
        refusal ??= limits.RefusePost(context, conversation);
        return refusal is null || screen.IsDanger(text);
    }

    private async Task<string?> FindAsync(ResumeKey key, CancellationToken cancellationToken)
    {
        try
        {
            return (await keys.FindGrantAsync(key.Value, cancellationToken))?.Conversation;
        }
        catch (TurnStoreUnavailableException)
        {
            return null;
        }
    }
}
