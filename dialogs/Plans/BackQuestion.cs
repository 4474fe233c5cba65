using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>The one question back to where a parent was, once a visit and after what they wrote now was answered.</summary>
internal sealed class BackQuestion(TalkMemory memory, TimeProvider clock)
{
    /// <summary>The dialog that asks; null when there is nothing to ask.</summary>
    public async Task<string?> NextAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        if (talk.IsQuiet || talk.HadDanger || talk.AskedBack)
            return null;
        if (talk.UnfinishedPlan is not null)
            return nameof(GoOnDialog);
        return talk.Plan?.IsDue(clock.GetUtcNow()) == true ? nameof(ReviewDialog) : null;
    }
}
