using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;
using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>What the bot remembers of one talk. A member that an older stored talk lacks is read as null, so each takes its empty value then.</summary>
internal sealed record TalkState
{
    private const int MostTold = 80;

    /// <summary>What the parent has told, put together over the talk.</summary>
    public Facts Facts { get; init => field = value ?? Facts.None; } = Facts.None;

    /// <summary>The day on which the ages in <see cref="Facts"/> hold; null before the first message.</summary>
    public DateOnly? AgesAsOf { get; init; }

    /// <summary>The question that is being answered, as written.</summary>
    public string Question { get; init => field = value ?? ""; } = "";

    /// <summary>How many answers were given; chooses among openings.</summary>
    public int Answers { get; init; }

    /// <summary>How many answers were about leaving a child to cry; the value is said once.</summary>
    public int CryingAloneAnswers { get; init; }

    /// <summary>The answer on show; null before the first.</summary>
    public ShownAnswer? Last { get; init; }

    /// <summary>What was on show before it, the latest last.</summary>
    public IReadOnlyList<ShownAnswer> Trail { get; init => field = value ?? []; } = [];

    /// <summary>Ids of the topics that were answered; counted over a coach's clients, without saying whose talk it was.</summary>
    public IReadOnlyList<string> Answered { get; init => field = value ?? []; } = [];

    /// <summary>The question that waits for an answer; null when none does.</summary>
    public OpenQuestion? Open { get; init; }

    /// <summary>The questions that were offered below the last message; none once another came.</summary>
    public IReadOnlyList<string> Suggested { get; init => field = value ?? []; } = [];

    /// <summary>What was asked in the last day and is not asked again.</summary>
    public IReadOnlyList<TriageFact> Asked { get; init => field = value ?? []; } = [];

    /// <summary>Whether the last message was taken as unclear words on the answer on show; a second one is met in another way.</summary>
    public bool WasUnclear { get; init; }

    /// <summary>How often a soothing step was given while the child cries; 0 once it is calm or something else is asked.</summary>
    public int Soothed { get; init; }

    /// <summary>Marks of the long sentences that were said in this visit, the latest last.</summary>
    public IReadOnlyList<int> Told { get; init => field = value ?? []; } = [];

    /// <summary>Id of the plain answer that the talk is about; null when it is about another.</summary>
    public string? Plain { get; init; }

    /// <summary>Whether it was asked which child is meant.</summary>
    public bool AskedWhichChild { get; init; }

    /// <summary>What the family wishes for in a plan.</summary>
    public PlanWishes Wishes { get; init => field = value ?? PlanWishes.None; } = PlanWishes.None;

    /// <summary>The family's plan; null before one is made.</summary>
    public KeptPlan? Plan { get; init; }

    /// <summary>Whether the plan was shown since the last answer: a few words are about it then.</summary>
    public bool IsPlanOnShow { get; init; }

    /// <summary>The topic of a plan that was begun and left; null when none was.</summary>
    public string? UnfinishedPlan { get; init; }

    /// <summary>When the parent last wrote; null before the first message.</summary>
    public DateTimeOffset? LastMessageAt { get; init; }

    /// <summary>The last thing that was told, for <em>forget this</em>; null when it was let go of.</summary>
    public Exchange? Exchange { get; init; }

    /// <summary>Whether the parent said <em>stop</em>: nothing is asked then.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether this visit was asked how an answer was.</summary>
    public bool FeedbackAsked { get; init; }

    /// <summary>Whether this visit was asked back to where it was.</summary>
    public bool AskedBack { get; init; }

    /// <summary>Whether danger or distress was answered in this visit.</summary>
    public bool HadDanger { get; init; }

    /// <summary>What the safety screen carries from message to message.</summary>
    public SafetyMemory Safety { get; init => field = value ?? SafetyMemory.Empty; } = SafetyMemory.Empty;

    /// <summary>The danger that the talk stays with; null when there is none.</summary>
    public HeldDanger? Held { get; init; }

    /// <summary>The danger that was answered last and is not held; null when there is none, or the talk has gone on.</summary>
    public AnsweredDanger? Danger { get; init; }

    /// <summary>The last messages of this visit, oldest first, as written: a danger may be told in two or three sends.</summary>
    public IReadOnlyList<string> SaidBefore { get; init => field = value ?? []; } = [];

    /// <summary>Whether the next visit asks once how the child is after a medical scare.</summary>
    public bool AsksAfterScare { get; init; }

    /// <summary>How many messages in a row, this one with them, have put the bot right.</summary>
    public int PutRight { get; init; }

    /// <summary>How often the parent said that a danger was not meant.</summary>
    public int NotMeant { get; init; }

    /// <summary>Two-letter code of the country the parent is in; null when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>When the parent was last heard before any reset; tells a next visit from the same night.</summary>
    public DateTimeOffset? LastHeard { get; init; }

    /// <summary>Whether the parent said that a language model may word answers in this talk.</summary>
    public bool AllowsLanguageModel { get; init; }

    /// <summary>Whether the parent said that a language model may read messages of this talk that are unclear here.</summary>
    public bool AllowsReadingByModel { get; init; }

    /// <summary>What a yes to the message before agrees to; null when the bot did not just ask for consent.</summary>
    public Command? ConsentAsked { get; init; }

    /// <summary>Facts that a language model found in an unclear message, for a tap where they are asked for.</summary>
    public IReadOnlyList<ProposedFact> Proposed { get; init => field = value ?? []; } = [];

    /// <summary>Whether it was asked if somebody is ill, hurt or not safe; it is asked once a subject.</summary>
    public bool AskedIfSafe { get; init; }

    /// <summary>Whether the parent was told what the coach sees and how to change it.</summary>
    public bool SharingOffered { get; init; }

    /// <summary>Whether the parent of a child past five was told who knows more.</summary>
    public bool IsToldOfAgeLimit { get; init; }

    /// <summary>Whether the bot has introduced itself.</summary>
    public bool IsWelcomed { get; init; }

    /// <summary>What the parent said in this visit before a message; empty when nothing.</summary>
    public IReadOnlyList<string> SaidBeforeThis(string message) => [.. SaidBefore.Where(said => said != message)];

    /// <summary>The same, with a text that was just said.</summary>
    public TalkState Saying(string text) => Saying(LongSentences.In(text));

    /// <summary>The same, with a part of an answer that was just said, if any.</summary>
    public TalkState Saying(AnswerPart? part) => part is null ? this : Saying(part.IsModelWorded ? LongSentences.In(part.Text) : LongSentences.InCurated(part.Text));

    private TalkState Saying(IReadOnlyList<int> marks) => this with { Told = [.. Told.Concat(marks).TakeLast(MostTold)] };

    /// <summary>What stays when the subject is closed: who writes, where, when, what was agreed to, and no word of what was told.</summary>
    public TalkState StartedOver() => new()
    {
        AgesAsOf = AgesAsOf,
        Answers = Answers,
        LastMessageAt = LastMessageAt,
        FeedbackAsked = FeedbackAsked,
        Country = Country,
        LastHeard = LastHeard,
        AllowsLanguageModel = AllowsLanguageModel,
        AllowsReadingByModel = AllowsReadingByModel,
        HadDanger = HadDanger,
        NotMeant = NotMeant,
        IsWelcomed = IsWelcomed,
        Exchange = Exchange is { } exchange ? exchange with { Facts = Facts.None, Last = null, Trail = [], Answered = [] } : null,
    };

    /// <summary>The same in an English that somebody chose, until the parent's own words tell another.</summary>
    public TalkState In(EnglishVariety english) => english == EnglishVariety.Unknown
        ? this
        : this with { Facts = Facts with { Variety = new Stated<EnglishVariety>(english, new Evidence("", 0), Certainty.Inferred) } };
}
