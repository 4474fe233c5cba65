using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Asks whether to remember the family for next time; asked once, and anything but a yes means no.</summary>
internal sealed class RememberDialog : AskingDialog
{
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly GuideSource _guides;
    private readonly KeptFor _kept;

    public RememberDialog(TalkMemory memory, FamilyMemory family, GuideSource guides, KeptFor kept)
        : base(nameof(RememberDialog))
    {
        (_memory, _family, _guides, _kept) = (memory, family, guides, kept);
        AddSteps(AskAsync, KeepAsync);
    }

    /// <summary>Whether there is something to remember that was not asked of before.</summary>
    public static bool IsWorthAsking(TalkState talk, FamilyState family) =>
        family.IsRemembered is null && talk is { IsQuiet: false, HadDanger: false } && (talk.Facts.AgeMonths is not null || talk.Plan is not null);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(Replies.RememberOrNot) }, ct);
        var text = Replies.RememberThis(KnownWords.Short(talk, _guides.Current.KnownFacts));
        return await PutAsync(step, Buttons.Ask(text, Replies.RememberOrNot), ct);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var talk = await _memory.CloseAsync(step.Context, ct);
        var chosen = Buttons.Chosen(said, Replies.RememberOrNot);
        var isYes = chosen == Replies.Remember || Heard.In(step.Context) is { IsConsent: true } or { Command: Command.RememberThat };
        await _family.AnswerAsync(step.Context, isYes, talk, ct);
        if (!isYes && chosen is null && Heard.In(step.Context) is { IsNo: false, Command: not Command.Okay })
            return await step.EndDialogAsync(said, ct);

        await step.Context.SendActivityAsync(Buttons.Ask(isYes ? Replies.WillRemember(_kept) : Replies.WillNotRemember(_kept), talk.Plan is null ? [] : PlanTexts.Labels), ct);
        return await step.EndDialogAsync(null, ct);
    }
}
