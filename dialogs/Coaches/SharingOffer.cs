using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Tells a client once, after the first answer, that the coach sees nothing and how to change that; nobody is asked to.</summary>
internal sealed class SharingOffer(ICoachDesk desk, TalkMemory memory, AnswerSender answers)
{
    public async Task MakeAsync(ITurnContext context, CancellationToken ct)
    {
        var talk = await memory.GetAsync(context, ct);
        if (talk is not { SharingOffered: false, Last: { } last, IsQuiet: false, HadDanger: false } || context.Activity.IsInGroup())
            return;

        await memory.ChangeAsync(context, known => known with { SharingOffered = true }, ct);
        if (await desk.FindAsync(context.Activity, ct) is { } coach)
            await context.SendActivityAsync(Buttons.Ask(CoachTexts.OfferSharing(coach.Name), answers.FollowUps(last)), ct);
    }
}
