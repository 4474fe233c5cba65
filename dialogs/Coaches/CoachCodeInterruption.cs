using System.Text.RegularExpressions;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>A coach's link or its code, sent as a message: where no link can be opened, as in Teams, this is how a client comes to their coach.</summary>
internal sealed partial class CoachCodeInterruption(ICoachDesk desk, TalkMemory memory) : IInterruption
{
    [GeneratedRegex(@"^\s*(?:\S*/c/)?(?<code>[\w-]{20})/?\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code { get; }

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (Code.Match(heard.Said) is not { Success: true } match || await desk.JoinAsync(dc.Context.Activity, match.Groups["code"].Value, ct) is not { } coach)
            return null;

        await memory.ChangeAsync(dc.Context, talk => talk.In(coach.English) with { SharingOffered = true }, ct);
        await dc.Context.SendActivityAsync(CoachTexts.Joined(coach.Name), cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    }
}
