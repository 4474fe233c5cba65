using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Teams;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs;

/// <summary>The bot: screens every message for danger, reads what it tells, then lets the dialogs answer.</summary>
public sealed partial class SleepBot : TeamsActivityHandler
{
    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly VisitKeeper _visits;
    private readonly ExchangeKeeper _exchanges;
    private readonly TimeProvider _clock;
    private readonly SafetyGate _gate;
    private readonly SleepTalkDialog _dialog;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly ICoachDesk _coaches;
    private readonly string? _offer;

    /// <summary>Makes the bot.</summary>
    public SleepBot(SleepBotServices services)
    {
        ArgumentNullException.ThrowIfNull(services);

        _guides = services.Guides;
        _clock = services.Clock;
        _coaches = services.Coaches;
        _offer = services.LanguageModel is null ? null : services.Reader is null ? Replies.OfferWarmerWords : $"{Replies.OfferWarmerWords} {Replies.OfferReading}";
        _memory = new TalkMemory(services.Conversation);
        _family = new FamilyMemory(services.User);
        _visits = new VisitKeeper(_memory, _family, services.Clock);
        _exchanges = new ExchangeKeeper(_memory);
        _gate = new SafetyGate(_guides, _memory, services.Coaches, services.Clock);
        _dialog = SleepTalk.Make(services, _memory, _family);
        _dialogState = services.Conversation.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <summary>First things a tired parent can say with one tap.</summary>
    public static IReadOnlyList<string> FirstChoices => Replies.Starters;

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return HearAsync(turnContext, SaidText.Of(turnContext.Activity), cancellationToken);
    }

    private async Task HearAsync(ITurnContext context, string said, CancellationToken ct)
    {
        var guide = _guides.Current;
        var visit = await TalkTelemetry.TimeAsync("load", () => _visits.ComeInAsync(context, ct));
        context.TurnState.Set(visit);
        if (visit.IsForgotten)
            await _dialogState.DeleteAsync(context, ct);
        await _exchanges.BeginAsync(context, guide.WholeMessages.FindCommand(said), ct);

        var earlier = visit.Talk;
        var text = MessageText.Parse(said);
        var merged = TalkTelemetry.Time("read", () => guide.Read(text, earlier.Facts, earlier.Open?.Fact is { } asked ? FactQuestion.Of(asked).Kind : null, visit.Today));
        var assessment = TalkTelemetry.Time("screen", () => OwnWordsScreen.Apply(_gate.Assess(text, merged.Facts, earlier), said, earlier, guide.WholeMessages));
        TalkTelemetry.Screened(assessment.Level.Name(), assessment.Finding?.RuleId);
        var isDanger = assessment.Level != SafetyLevel.None;
        var topics = TalkTelemetry.Time("find", () => guide.Topics.Rank(said, merged.Facts));
        var heard = HeardOf(guide, text, merged, topics, earlier, isDanger) with { IsForm = context.Activity is IMessageActivity message && SaidText.IsForm(message) };
        await _memory.ChangeAsync(context, talk => talk with { Facts = merged.Facts, ConsentAsked = null, Safety = assessment.Memory, HadDanger = talk.HadDanger || isDanger }, ct);
        context.TurnState.Set(heard);
        context.TurnState.Set(ReadingOf(assessment, heard));

        if (await _gate.ReplyAsync(context, text, assessment, ct) == SafetyOutcome.GoOn)
            await TalkAsync(context, context.TurnState.Get<EarlierQuestion>() is { } question ? HearAgain(context, question.Said, merged.Facts, visit) : said, ct);
        if (context.TurnState.Get<BotFramework.Builder.Turns.ForgetParent>() is not null)
            return;

        await _family.UpdateAsync(context, await _memory.GetAsync(context, ct), ct);
    }

    // A question that a danger stood before is taken as if it were said now.
    private string HearAgain(ITurnContext context, string said, Facts facts, Visit visit)
    {
        var guide = _guides.Current;
        var text = MessageText.Parse(said);
        context.TurnState.Set(HeardOf(guide, text, guide.Read(text, facts, null, visit.Today), guide.Topics.Rank(said, facts), visit.Talk, isDanger: false));
        return said;
    }

    private static Heard HeardOf(Guide guide, MessageText text, MergedFacts merged, RankedTopics topics, TalkState earlier, bool isDanger)
    {
        var form = guide.Remarks.Read(text);
        var isTitle = guide.Knowledge.IsTitle(text.Original);
        var crying = isTitle ? null : guide.CryingAlone.Reader.Read(text, merged.Told, earlier.Last?.Occasion is not null, TopicPolicy.Decide(topics));
        var plain = isDanger || isTitle || crying is { AsksByItself: true } ? null : PlainOf(guide, text, merged, topics, earlier, form);
        return new Heard(text.Original, earlier.Facts, merged, topics, isDanger)
        {
            Form = form,
            Plain = plain,
            Meanings = guide.WholeMessages,
            Acts = guide.TalkActs,
            ConsentAsked = earlier.ConsentAsked,
            FollowsAnAnswer = earlier.Last is { TopicId: not KnowledgeBase.OutOfScope } || earlier.IsPlanOnShow || earlier.Soothed > 0,
            OnShow = earlier.Last is { HasParts: true } last ? last.TopicId : null,
            LedTo = isTitle || crying is not null ? null : LedToBy(guide, text, merged, [.. LeadingTopics(guide, earlier)], form),
            HasPlan = earlier.Plan is not null,
            CryingAlone = plain is not null || (form.IsHypothetical && crying is { AsksByItself: false }) ? null : crying,
        };
    }

    // A long message may end in the one plain question that it asks; one that opens a talk and asks none is met by its topic.
    private static PlainAnswer? PlainOf(Guide guide, MessageText text, MergedFacts merged, RankedTopics topics, TalkState earlier, RemarkForm form)
    {
        IReadOnlyList<string?> onShow = [earlier.Plain, earlier.Last?.TopicId];
        var months = AnswerComposer.AgeForSleep(merged.Facts);
        var sure = TopicPolicy.Decide(topics) is { Kind: TopicDecisionKind.Answer } decision ? decision.TopicIds[0] : null;
        if (guide.PlainAnswers.Find(text, months, onShow, form.Asks) is { } plain)
            return earlier.Last is null && merged.Told.Questions.Count == 0 && sure is not null && plain.TopicId == sure ? null : plain;
        return sure is null && merged.Told.Questions is [var only] && MessageText.Parse(only.From.Text) is var question && question.Words.Count < text.Words.Count
            ? guide.PlainAnswers.Find(question, months, onShow, guide.Remarks.Read(question).Asks)
            : null;
    }

    // Of a long message its questions may be such, the last of them first.
    private static PlainAnswer? LedToBy(Guide guide, MessageText text, MergedFacts merged, IReadOnlyList<string> leading, RemarkForm form)
    {
        var months = AnswerComposer.AgeForSleep(merged.Facts);
        return guide.PlainAnswers.FindFollowUp(text, months, leading, form.Asks)
            ?? merged.Told.Questions.Reverse().Select(question => guide.PlainAnswers.FindFollowUp(MessageText.Parse(question.From.Text), months, leading, asks: true)).FirstOrDefault(found => found is not null);
    }

    // What was answered leads on first; an unsafe bed that was just answered leads on by what it was about, then as its own topic does.
    private static IEnumerable<string> LeadingTopics(Guide guide, TalkState earlier)
    {
        var isUnsafeBed = earlier.Danger?.IsUnsafeBedOnShow(earlier.Answers) == true;
        if (earlier is { IsPlanOnShow: false, Last: { HasParts: true } last })
            yield return last.TopicId;
        else if (isUnsafeBed && earlier is { Last: null, SaidBefore: [.., var question] })
            yield return guide.Topics.Rank(question, earlier.Facts).Best.TopicId;
        if (isUnsafeBed)
            yield return KnowledgeBase.SafeSleep;
    }

    private async Task TalkAsync(ITurnContext context, string said, CancellationToken ct)
    {
        if (said.Length == 0 && context.Activity.Attachments is { Count: > 0 } attachments)
        {
            await _gate.CannotTakeAsync(context, attachments, ct);
            return;
        }

        // What a filled card or a button says is taken like typed words.
        context.Activity.Text = said;
        var turn = await TalkTelemetry.TimeAsync("talk", () => _dialog.RunAsync(context, _dialogState, ct));
        if (turn.Status != DialogTurnStatus.Waiting)
            await _memory.CloseAsync(context, ct);
    }

    private static TurnReading ReadingOf(SafetyAssessment assessment, Heard heard) => new()
    {
        SafetyLevel = assessment.Level.Name(),
        SafetyRule = assessment.Finding?.RuleId,
        Topics = [.. heard.Topics.Matches.Select(match => match.TopicId)],
        InScope = assessment.Level != SafetyLevel.None || heard.Decision.Kind != TopicDecisionKind.OutOfScope,
        Facts = heard.Merged.Facts,
    };
}
