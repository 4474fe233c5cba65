using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs;

/// <summary>The bot: screens every message for danger, reads what it tells, then lets the dialogs answer.</summary>
public sealed class SleepBot : ActivityHandler
{
    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly SafetyGate _gate;
    private readonly SleepTalkDialog _dialog;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>Makes the bot; one serves all conversations. The adapter saves the state after each turn.</summary>
    /// <param name="conversation">Where a talk's state is kept.</param>
    /// <param name="guides">What the bot knows.</param>
    /// <param name="site">The site's public address, for the links of citations.</param>
    public SleepBot(ConversationState conversation, GuideSource guides, Uri site)
    {
        ArgumentNullException.ThrowIfNull(conversation);

        _guides = guides;
        _memory = new TalkMemory(conversation);
        _gate = new SafetyGate(guides, _memory);
        _dialog = new SleepTalkDialog(new TriageDialog(guides, _memory), new AnswerDialog(guides, _memory, new AnswerMessage(site)), _memory);
        _dialogState = conversation.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);

        var talk = await _memory.GetAsync(turnContext, cancellationToken);
        if (talk.IsWelcomed || membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id))
            return;

        await _memory.ChangeAsync(turnContext, known => known with { IsWelcomed = true }, cancellationToken);
        await turnContext.SendActivityAsync(Buttons.Ask(Replies.Welcome, Replies.Starters), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var said = SaidText.Of(turnContext.Activity);
        var guide = _guides.Current;
        var earlier = await _memory.GetAsync(turnContext, cancellationToken);
        var facts = guide.Read(said, earlier.Facts);
        var assessment = _gate.Assess(said, facts, earlier);
        await _memory.ChangeAsync(turnContext, talk => talk with { Facts = facts, Safety = assessment.Memory }, cancellationToken);
        turnContext.TurnState.Set(Reading(assessment, facts, guide.Topics.Rank(said, facts)));

        if (await _gate.ReplyAsync(turnContext, said, assessment, cancellationToken) == SafetyOutcome.Handled)
            return;

        if (said.Length == 0 && turnContext.Activity.Attachments?.Count > 0)
            await turnContext.SendActivityAsync(MessageFactory.Text(Replies.WordsPlease), cancellationToken);
        else
            await _dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    private static TurnReading Reading(SafetyAssessment assessment, Facts facts, RankedTopics topics) => new()
    {
        SafetyLevel = assessment.Level.Name(),
        SafetyRule = assessment.Finding?.RuleId,
        Topics = [.. topics.Matches.Select(match => match.TopicId)],
        InScope = assessment.Level != SafetyLevel.None || TopicPolicy.Decide(topics).Kind != TopicDecisionKind.OutOfScope,
        Facts = facts,
    };
}
