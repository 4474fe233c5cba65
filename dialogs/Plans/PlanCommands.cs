using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>What a parent can say of the plan at any time.</summary>
internal sealed class PlanCommands : ICommandGroup
{
    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;
    private readonly ICoachDesk _coaches;
    private readonly NamedTopics _named;
    private readonly WishWords _words;
    private readonly AnswerSender _answers;

    public PlanCommands(GuideSource guides, TalkMemory memory, PlanKeeper plans, PlanSender sender, ICoachDesk coaches, NamedTopics named, WishWords words, AnswerSender answers)
    {
        (_guides, _memory, _plans, _sender, _coaches, _named, _words, _answers) = (guides, memory, plans, sender, coaches, named, words, answers);
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.MakePlan] = MakeOrShowAsync,
            [Command.NewPlan] = MakeAnotherAsync,
            [Command.TonightCard] = (dc, _, ct) => WithPlanAsync(dc, kept => _sender.ShowTonightAsync(dc.Context, kept, ct), ct),
            [Command.SharePlan] = (dc, _, ct) => WithPlanAsync(dc, kept => ShareAsync(dc, kept, ct), ct),
            [Command.StopSharing] = StopSharingAsync,
            [Command.TooHard] = (dc, _, ct) => WithPlanAsync(dc, kept => EaseAsync(dc, kept, ct), ct),
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> MakeOrShowAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(dc.Context, known => known with { IsQuiet = false }, ct);
        if (HasNone(heard, talk) is { } topicId)
            return await SayThereIsNoneAsync(dc, topicId, ct);
        if (talk.Plan is not { } kept || IsForAnother(heard, talk, kept))
            return await MakeAsync(dc, heard, talk, ct);

        await _sender.ShowAsync(dc.Context, kept, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>Another plan is made of other wishes, unless only the age has changed or the message says what it is to be for.</summary>
    private async Task<DialogTurnResult> MakeAnotherAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (AimNamedBy(heard) is not null)
            return await MakeAsync(dc, heard, talk, ct);
        if (HasNone(heard, talk) is { } topicId)
            return await SayThereIsNoneAsync(dc, topicId, ct);
        if (talk.Plan is { } kept && !IsForAnotherAge(kept, talk))
            return await AskAnewAsync(dc, heard, ct);
        return await MakeAsync(dc, heard, talk, ct);
    }

    private async Task<DialogTurnResult> AskAnewAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(dc.Context, known => known with { Wishes = known.Wishes with { Aim = null, Strength = null, LeftOut = [] }, Asked = [.. known.Asked.Except([TriageFact.Aim, TriageFact.Strength])] }, ct);
        if (_words.StrengthTold(heard) is { } strength)
            await _memory.ChangeAsync(dc.Context, _ => strength.Fill(talk), ct);
        return await dc.SwitchAsync(nameof(PlanDialog), PlanKeeper.AnyPlan, ct);
    }

    private static bool IsForAnotherAge(KeptPlan kept, TalkState talk) =>
        talk.Facts.AgeMonths is { } months && !(kept.Plan.Months is { } made && Math.Abs(made - months) < 1);

    private bool IsForAnother(Heard heard, TalkState talk, KeptPlan kept) =>
        (AimNamedBy(heard) is { } aim && aim.Id != kept.Plan.Aim)
        || (NamedBy(heard) is { } named
            ? named != kept.TopicId
            : talk.Last is { } last && last.TopicId != kept.TopicId && TopicOf(heard, talk) != kept.TopicId && heard.Said == Replies.MakeAPlan);

    private async Task<DialogTurnResult> MakeAsync(DialogContext dc, Heard heard, TalkState talk, CancellationToken ct)
    {
        if (NamedBy(heard) is not null)
            talk = await _memory.ChangeAsync(dc.Context, known => known with { Question = heard.Said }, ct);
        var topicId = TopicOf(heard, talk);
        talk = await _memory.ChangeAsync(dc.Context, known => WishingFor(AimNamedBy(heard), topicId, _words.StrengthTold(heard)?.Fill(known) ?? known), ct);
        if (!AgeLimit.IsPast(talk.Facts))
            return await dc.SwitchAsync(nameof(PlanDialog), topicId, ct);

        await dc.Context.SendActivityAsync(Replies.NoPlanPastFive(AgeWords.Of(talk.Facts.Child!.Age!)), cancellationToken: ct);
        return await dc.LeaveAsync(ct);
    }

    /// <summary>What the message names goes before the aim of the topic, and that before what was wished for in an earlier plan.</summary>
    private TalkState WishingFor(FactChoice? aim, string topicId, TalkState talk) =>
        aim is not null ? aim.Fill(talk) : _guides.Current.Triage.For(topicId).Aim is null ? talk : talk with { Wishes = talk.Wishes with { Aim = null } };

    private FactChoice? AimNamedBy(Heard heard) => heard.Meanings.BesideThePlan(heard.Said) is { Length: > 0 } beside ? _words.Mentioned(FactQuestion.Of(TriageFact.Aim), beside, heard.Meanings) : null;

    /// <summary>The topic that a plan is asked for and that has none: the one that is named, else the one on show; null where there is one, or only the family's plan is to be seen.</summary>
    private string? HasNone(Heard heard, TalkState talk)
    {
        var beside = heard.Meanings.BesideThePlan(heard.Said);
        var asksForThis = talk.Plan is null || beside.Length > 0 || heard.Said == Replies.MakeAPlan;
        if (AimNamedBy(heard) is not null || !asksForThis)
            return null;

        var named = beside.Length > 0 && TopicPolicy.Decide(_guides.Current.Topics.Rank(beside, heard.Merged.Facts)) is { Kind: TopicDecisionKind.Answer } decision ? decision.TopicIds[0] : talk.Last?.TopicId;
        return named is not null && _guides.Current.Triage.For(named).InPlaceOfAPlan is not null ? named : null;
    }

    /// <summary>Says so in a sentence, and gives what fits instead.</summary>
    private async Task<DialogTurnResult> SayThereIsNoneAsync(DialogContext dc, string topicId, CancellationToken ct)
    {
        var left = await dc.LeaveAsync(ct);
        var talk = await _memory.ChangeAsync(dc.Context, known => known with { Open = null, UnfinishedPlan = null }, ct);
        var tonight = new ShownAnswer(topicId, AnswerPartKind.RightNow, null);
        var steps = UnheardPart.WasShown(talk, tonight, AnswerPartKind.NextNights) ? tonight : tonight with { Part = AnswerPartKind.NextNights };
        Preface.Put(dc.Context, _guides.Current.Triage.For(topicId).InPlaceOfAPlan!);
        await _answers.ShowAsync(dc.Context, steps, withButtons: true, ct);
        return left;
    }

    private async Task ShareAsync(DialogContext dc, KeptPlan kept, CancellationToken ct) =>
        await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.Shared(await _plans.ShareAsync(dc.Context, kept, ct)), PlanTexts.Labels), ct);

    private async Task<DialogTurnResult> StopSharingAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        // Whoever says no more than that means all of it.
        var coach = await _coaches.SharingAsync(dc.Context.Activity, ct) == SharingLevel.Nothing ? null : await _coaches.FindAsync(dc.Context.Activity, ct);
        if (coach is not null)
            await _coaches.ShareAsync(dc.Context.Activity, coach, SharingLevel.Nothing, ct);

        var wasShared = await _plans.StopSharingAsync(dc.Context, ct);
        string?[] words = [wasShared || coach is null ? (wasShared ? PlanTexts.NoLongerShared : PlanTexts.NotShared) : null, coach is null ? null : CoachTexts.Sees(coach.Name, SharingLevel.Nothing)];
        await dc.Context.SendActivityAsync(string.Join("\n\n", words.OfType<string>()), cancellationToken: ct);
        return await dc.ResumeAsync(ct);
    }

    private async Task EaseAsync(DialogContext dc, KeptPlan kept, CancellationToken ct)
    {
        if (kept.Plan.Steps.Count == 1 && (await _memory.GetAsync(dc.Context, ct)).Wishes.Strength == _guides.Current.Plans.Strengths[0])
        {
            await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.IsSmallest, PlanTexts.SmallestLabels), ct);
            return;
        }

        var eased = await _plans.EaseAsync(dc.Context, kept, PlanTexts.StrengthGone, ct);
        Preface.Put(dc.Context, eased.Plan.Steps.Count == 1 ? PlanTexts.BackToTheBase : PlanTexts.MadeSmaller);
        await _sender.ShowAsync(dc.Context, eased, ct);
    }

    private async Task<DialogTurnResult> WithPlanAsync(DialogContext dc, Func<KeptPlan, Task> then, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (talk.Plan is { } kept)
            await then(kept);
        else
            await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.NoPlanYet, [Replies.MakeAPlan, Replies.SomethingElse]), ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>The topic that the message itself names, else the likeliest on offer, else that of the last answer, where a plan can be made from it.</summary>
    private string TopicOf(Heard heard, TalkState talk) =>
        NamedBy(heard) ?? ((_named.Likeliest(talk) ?? talk.Last?.TopicId) is { } topicId && CanBePlanned(topicId) ? topicId : PlanKeeper.AnyPlan);

    /// <summary>"A plan for my two year old who is up at five": the likeliest topic that a plan can be made from; null where the message only asks for one.</summary>
    private string? NamedBy(Heard heard)
    {
        var beside = heard.Meanings.BesideThePlan(heard.Said);
        return beside.Length > 0 && TopicPolicy.Decide(_guides.Current.Topics.Rank(beside, heard.Merged.Facts)) is { Kind: TopicDecisionKind.Answer } decision
            ? decision.TopicIds.FirstOrDefault(CanBePlanned)
            : null;
    }

    private bool CanBePlanned(string topicId) => _guides.Current.Triage.For(topicId).Plan.Count > 0;
}
