using BotFramework.Builder;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>What was understood of this turn's message, for whichever dialog takes it.</summary>
/// <param name="Said">All that was said with it.</param>
/// <param name="Earlier">What was known before.</param>
/// <param name="Merged">What is known now, and what the message changed.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="IsDanger">Whether a reply to danger went out in this turn: nothing further is asked then.</param>
internal sealed partial record Heard(string Said, Facts Earlier, MergedFacts Merged, RankedTopics Topics, bool IsDanger)
{
    /// <summary>How many times likelier a few words are about the answer on show than they tell by themselves.</summary>
    public const double OddsOfARemark = 8;

    private const int MostWordsOfARemark = 10;
    private const int MostWordsOnTheAnswer = 25;
    private const double OddsOnTheAnswer = 3;

    private ReadActs? _acts;
    private TopicDecision? _decision;
    private int? _words;

    /// <summary>Whether the danger is more than an unsafe place or a parent who is worn, so that nothing but a sure answer stands beside it.</summary>
    public bool IsGrave { get; init; }

    /// <summary>Whether an answer is on show.</summary>
    public bool FollowsAnAnswer { get; init; }

    /// <summary>Whether a question of ours about child or family waits for its answer.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether the parent wrote before in this visit, whatever came of it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>What it most likely does in the talk; null for a few words.</summary>
    public LikelyTelling? Telling { get; init; }

    /// <summary>The topic of the answer on show; null when none is.</summary>
    public string? OnShow { get; init; }

    /// <summary>Whether a pattern led a long message to an answer that is not near to it, which is left aside.</summary>
    public bool IsLedAstray { get; init; }

    /// <summary>What was said, without what it says is not so: the dummy of "not naps, the dummy".</summary>
    public string Meant { get; init; } = Said;

    /// <summary>Whether it says that the answer on show was about another matter: "I asked about naps".</summary>
    public bool PutsRight { get; init; }

    /// <summary>What the message says is not so, clause by clause.</summary>
    public IReadOnlyList<string> Denied { get; init; } = [];

    /// <summary>Whether it takes back an alarm and goes on: "no, I'm not calling anyone" puts nothing right, who also asks something or says what was meant does.</summary>
    public bool PutsAnAlarmRight => Telling is { IsCorrection: true } && (Form.Asks || PutsRight);

    /// <summary>What follows from the topic on show, or from an unsafe bed that was answered; null when it is nothing of the kind.</summary>
    public PlainAnswer? LedTo { get; init; }

    /// <summary>Whether that follows from a question within the message that by itself is about the topic on show, whatever else is told.</summary>
    public bool IsLedToByAQuestion { get; init; }

    /// <summary>Whether the family has a plan.</summary>
    public bool HasPlan { get; init; }

    /// <summary>What a yes agrees to where consent was asked for just before; null when it was not.</summary>
    public Command? ConsentAsked { get; init; }

    /// <summary>Whether it is a form that was sent: what it leaves open is not asked again.</summary>
    public bool IsForm { get; init; }

    /// <summary>How it asks about leaving a child to cry; null when it does not.</summary>
    public CryingAloneAsk? CryingAlone { get; init; }

    /// <summary>The plain answer to the plain question that it asks; null when it asks none.</summary>
    public PlainAnswer? Plain { get; init; }

    /// <summary>Whether it is one of the questions that may be tapped.</summary>
    public bool IsTapped { get; init; }

    /// <summary>Whether its form asks, tells, or supposes.</summary>
    public required RemarkForm Form { get; init; }

    /// <summary>What words mean when they are the whole message.</summary>
    public required WholeMessages Meanings { get; init; }

    /// <summary>Whether it tells how the nights or days go: news of its own, however short.</summary>
    public bool TellsNews => Merged.Told is { Wakings: not null } or { Naps: not null } or { WakeTime: not null };

    /// <summary>Tells what a few words do.</summary>
    public required TalkActReader Acts { get; init; }

    /// <summary>What the message does where it is a few words that ask nothing of their own and stand in no list; null otherwise, and after danger.</summary>
    public TalkAct? Act => FollowsAnAnswer ? ButNoSetback(ActsOf().AfterAnAnswer) : CertainAct;

    /// <summary>The act that is plain even where no answer is on show; null for none.</summary>
    public TalkAct? CertainAct => ButNoSetback(ActsOf().Alone);

    /// <summary>"Only 20 minutes in the cot": a few words of what went badly, which are met by their matter and never with joy.</summary>
    public bool TellsASetback => ActsOf().AfterAnAnswer == TalkAct.Setback;

    /// <summary>Whether the whole message is a yes.</summary>
    public bool IsYes => Meanings.IsYes(Said);

    /// <summary>Whether the whole message agrees to keeping, sending or erasing something.</summary>
    public bool IsConsent => Meanings.IsConsent(Said);

    /// <summary>Whether the whole message is a no; a question that is skipped is not agreed to.</summary>
    public bool IsNo => Meanings.IsNo(Said) || Command == Guidance.Talking.Command.Skip;

    /// <summary>What the bot makes of it.</summary>
    public TopicDecision Decision => _decision ??= TopicPolicy.Decide(AfterTheAnswer(Topics), MayBeOnTheAnswer);

    /// <summary>Whether it is short enough, with an answer on show, to be about that.</summary>
    public bool MayBeOnTheAnswer => FollowsAnAnswer && Words <= MostWordsOnTheAnswer;

    /// <summary>Topics of a message with the answer on show taken in, where it may be about that: the fewer its words, the likelier.</summary>
    public RankedTopics AfterTheAnswer(RankedTopics topics) =>
        OnShow is not null && MayBeOnTheAnswer && !PutsRight ? topics.After(OnShow, Words <= MostWordsOfARemark ? OddsOfARemark : OddsOnTheAnswer) : topics;

    /// <summary>Whether it puts right the age that was told before.</summary>
    public bool PutsAgeRight => Merged.Changes.Any(change => change is { Kind: FactKind.Age, IsCorrection: true });

    /// <summary>How many words it has.</summary>
    public int Words => _words ??= WordsIn(Said);

    /// <summary>The topics of a question where it is this very message and the same is known; null when they have to be found.</summary>
    public RankedTopics? TopicsOf(string question, Facts facts) => (question == Said || question == Meant) && ReferenceEquals(facts, Merged.Facts) ? Topics : null;

    private ReadActs ActsOf() => _acts ??= MayBeAnAct ? new ReadActs(Acts.Read(Said, followsAnAnswer: false), Acts.Read(Said, followsAnAnswer: true)) : new ReadActs(null, null);

    private static TalkAct? ButNoSetback(TalkAct? act) => act == TalkAct.Setback ? null : act;

    private bool MayBeAnAct => !IsDanger && CryingAlone is null && Plain is null && !(FollowsAnAnswer && Form.OnlyTells) && !IsListed;

    private bool IsListed => Meanings.FindCommand(Said) is not null || Meanings.FindFollowUp(Said) is not null || Meanings.FindFeedback(Said) is not null;

    private bool TellsOfTheNight => Merged.Changes.Count > 0 || Merged.Told is { Child.Age: not null } or { Wakings: not null } or { Naps: not null } or { Places.Count: > 0 } or { Settling.Count: > 0 } or { CryingNow: not null };

    /// <summary>How many words a text has.</summary>
    public static int WordsIn(string text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
            words += !char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])) ? 1 : 0;
        return words;
    }

    /// <summary>What was heard in this turn.</summary>
    public static Heard In(ITurnContext context) =>
        context.TurnState.Get<Heard>() ?? throw new InvalidOperationException("The turn has no message.");

    /// <summary>Read once a turn, whoever asks.</summary>
    private sealed record ReadActs(TalkAct? Alone, TalkAct? AfterAnAnswer);
}
