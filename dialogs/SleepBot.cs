using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Teams;
using BotFramework.Builder.Turns.Stages;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;

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
    private readonly SharedPages _pages;
    private readonly SleepTalkDialog _dialog;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly ICoachDesk _coaches;
    private readonly string _welcome;
    private readonly string? _offer;

    /// <summary>Makes the bot.</summary>
    public SleepBot(SleepBotServices services)
    {
        ArgumentNullException.ThrowIfNull(services);

        _guides = services.Guides;
        _clock = services.Clock;
        _coaches = services.Coaches;
        _welcome = FirstWords(services.Kept);
        _offer = services.LanguageModel is null ? null : services.Reader is null ? Replies.OfferWarmerWords : $"{Replies.OfferWarmerWords} {Replies.OfferReading}";
        _memory = new TalkMemory(services.Conversation);
        _family = new FamilyMemory(services.User);
        _visits = new VisitKeeper(_memory, _family, services.Kept.Unremembered, services.Clock);
        _exchanges = new ExchangeKeeper(_memory);
        _gate = new SafetyGate(_guides, _memory, services.Coaches, services.Clock);
        _pages = new SharedPages(services.Storage);
        _dialog = SleepTalk.Make(services, _memory, _family);
        _dialogState = services.Conversation.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <summary>The first words to somebody new, paragraphs with an empty line between them.</summary>
    /// <param name="kept">How long what is told is kept.</param>
    public static string FirstWords(KeptFor kept) => Replies.Welcome(kept);

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
        await context.EnterStage(TalkStage.Read);
        var merged = TalkTelemetry.Time("read", () => guide.Read(text, earlier.Facts, earlier.Open?.Fact is { } asked ? FactQuestion.Of(asked).Kind : null, visit.Today));
        await context.EnterStage(TalkStage.Tell);
        var telling = guide.Tellings.Read(said);
        await context.EnterStage(TalkStage.Screen);
        var assessment = TalkTelemetry.Time("screen", () => OwnWordsScreen.Apply(_gate.Assess(text, merged.Facts, earlier, telling), said, earlier, guide));
        TalkTelemetry.Screened(assessment.Level.Name(), assessment.Finding?.RuleId);
        var isDanger = assessment.Level != SafetyLevel.None;
        await context.EnterStage(TalkStage.Find);
        var topics = TalkTelemetry.Time("find", () => guide.Topics.Rank(said, merged.Facts));
        await context.EnterStage(TalkStage.Hear);
        var heard = Hearing.Of(guide, text, merged, topics, earlier, isDanger) with
        {
            IsForm = context.Activity is IMessageActivity message && SaidText.IsForm(message),
            Telling = telling,
            IsGrave = assessment.Level >= SafetyLevel.MedicalSoon,
        };
        await context.EnterStage(TalkStage.Reply);
        await _memory.ChangeAsync(context, talk => talk with { Facts = merged.Facts, ConsentAsked = null, Suggested = [], Safety = assessment.Memory, HadDanger = talk.HadDanger || isDanger, PutRight = heard.PutsRight ? talk.PutRight + 1 : 0 }, ct);
        context.TurnState.Set(heard);
        context.TurnState.Set(ReadingOf(assessment, heard));
        if (heard.PutsRight && !isDanger)
            Preface.Put(context, earlier.PutRight == 0 ? Replies.TookItForAnother : Replies.MissedAgain);

        if (await _gate.ReplyAsync(context, text, assessment, ct) == SafetyOutcome.GoOn)
            await TalkAsync(context, context.TurnState.Get<EarlierQuestion>() is { } question ? HearAgain(context, question.Said, merged.Facts, visit) : said, ct);
        if (context.TurnState.Get<BotFramework.Builder.Turns.ForgetParent>() is not null)
            return;

        await context.EnterStage(TalkStage.Remember);
        var now = await _memory.GetAsync(context, ct);
        await _pages.CloseLostAsync(context, earlier, now, ct);
        await _family.UpdateAsync(context, now, ct);
    }

    // A question that a danger stood before is taken as if it were said now.
    private string HearAgain(ITurnContext context, string said, Facts facts, Visit visit)
    {
        var guide = _guides.Current;
        var text = MessageText.Parse(said);
        context.TurnState.Set(Hearing.Of(guide, text, guide.Read(text, facts, null, visit.Today), guide.Topics.Rank(said, facts), visit.Talk, isDanger: false));
        return said;
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
        await context.EnterStage(TalkStage.Talk);
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
