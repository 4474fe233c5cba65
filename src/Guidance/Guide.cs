using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Rephrasing;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Afterwards;
using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Safety.Replies;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;
using GentleSleepBot.Guidance.Triage;
using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Guidance;

/// <summary>Everything that a knowledge folder gives: reads a message, screens it, finds and composes an answer, guards what goes out. Immutable.</summary>
public sealed class Guide
{
    private readonly LikenessScreen? _likeness;
    private readonly AfterwardsReader? _afterwards;

    private Guide(DirectoryInfo folder, KnowledgeBase knowledge, LearnedModels learned)
    {
        Knowledge = knowledge;
        var plainAnswers = Task.Run(() => PlainAnswers.Load(folder));
        Wording = Wording.Load(folder);
        CryingAlone = CryingAloneAnswers.Load(folder);
        Answers = new AnswerComposer(Wording, Knowledge.Sources, CryingAlone, Circumstances.Load(folder), Soothing.Load(folder, Knowledge.Sources), ShortAnswers.Load(folder));
        Remarks = RemarkReader.Load(folder);
        Meant = MeantReader.Load(folder);
        Gentleness = GentlenessGuard.Load(folder);
        Rephrasing = RephrasingCheck.Load(folder, Gentleness);
        Understanding = UnderstandingReader.Load(folder, knowledge);
        Reader = new FactReader(Lexicon.Load(folder));
        var rules = SafetyRulesLoader.Load(Path.Combine(folder.FullName, SafetyRulesLoader.Folder));
        _likeness = learned.Likeness(rules);
        _afterwards = learned.Afterwards();
        Safety = new SafetyScreen(rules, _likeness, _afterwards);
        SafetyReplies = new SafetyReplies(rules, SupportLines.Load(Path.Combine(folder.FullName, SupportLines.FileName)));
        Triage = TriageTable.Load(folder, Knowledge);
        Plans = PlanLoader.Load(folder, Knowledge);
        WholeMessages = WholeMessages.Load(folder);
        KnownFacts = KnownFacts.Load(folder, Wording);
        PlanTexts = new PlanComposer(Plans, Wording, Knowledge);
        OwnTopics = new OwnTopics(Gentleness, Wording, Knowledge);
        Topics = learned.Topics();
        TalkActs = learned.TalkActs();
        Tellings = learned.Tellings();
        PlainAnswers = plainAnswers.GetAwaiter().GetResult();
        Asked = learned.Asked(PlainAnswers, Topics);
    }

    /// <summary>Topics and sources.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Words by the parent's English and the child's pronoun.</summary>
    public Wording Wording { get; }

    /// <summary>What a parent hears who asks about leaving a child to cry.</summary>
    public CryingAloneAnswers CryingAlone { get; }

    /// <summary>Composes answers.</summary>
    public AnswerComposer Answers { get; }

    /// <summary>Answers to plain questions that name their own matter.</summary>
    public PlainAnswers PlainAnswers { get; }

    /// <summary>Finds the plain answers that a message is like those of.</summary>
    public AskedAnswers Asked { get; }

    /// <summary>Tells asking from telling in a few words.</summary>
    public RemarkReader Remarks { get; }

    /// <summary>What a message means once what it denies is taken out.</summary>
    public MeantReader Meant { get; }

    /// <summary>Reads every outgoing text.</summary>
    public GentlenessGuard Gentleness { get; }

    /// <summary>Decides which of a language model's words may go out.</summary>
    public RephrasingCheck Rephrasing { get; }

    /// <summary>Decides what a language model may be shown of a message, and what of its reading is asked.</summary>
    public UnderstandingReader Understanding { get; }

    /// <summary>Turns messages into facts.</summary>
    public FactReader Reader { get; }

    /// <summary>Finds danger in messages.</summary>
    public SafetyScreen Safety { get; }

    /// <summary>Composes replies to danger.</summary>
    public SafetyReplies SafetyReplies { get; }

    /// <summary>Finds the topics of messages.</summary>
    public TopicRanker Topics { get; }

    /// <summary>Which facts matter for which topic.</summary>
    public TriageTable Triage { get; }

    /// <summary>What a parent's words mean when they are the whole message.</summary>
    public WholeMessages WholeMessages { get; }

    /// <summary>What a few words do in a talk.</summary>
    public TalkActReader TalkActs { get; }

    /// <summary>What a message of some length does in a talk.</summary>
    public TellingReader Tellings { get; }

    /// <summary>Says back what is known of a child.</summary>
    public KnownFacts KnownFacts { get; }

    /// <summary>The grammar of plans.</summary>
    public PlanGrammar Plans { get; }

    /// <summary>Puts plans into words.</summary>
    public PlanComposer PlanTexts { get; }

    /// <summary>Reads what coaches write themselves.</summary>
    public OwnTopics OwnTopics { get; }

    /// <summary>Loads a knowledge folder; what has to be learned anew is learned side by side.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="models">Where trained models are kept.</param>
    /// <exception cref="KnowledgeFormatException">A file cannot be used; carries its faults.</exception>
    public static Guide Load(DirectoryInfo folder, DirectoryInfo models)
    {
        var knowledge = KnowledgeLoader.Load(folder);
        return new Guide(folder, knowledge, LearnedModels.Load(folder, knowledge, models));
    }

    /// <summary>Loads changed texts beside the topic model in force; null when the topics themselves are others, so that only a new model fits.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="current">The guide in force.</param>
    /// <exception cref="KnowledgeFormatException">A text cannot be used or is not gentle; carries all faults.</exception>
    internal static Guide? LoadTexts(DirectoryInfo folder, Guide current)
    {
        var knowledge = KnowledgeLoader.Load(folder);
        if (!knowledge.Topics.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(current.Knowledge.Topics.Keys))
            return null;

        var learned = new LearnedModels(
            () => current.Topics, _ => current._likeness, () => current._afterwards, () => current.TalkActs, () => current.Tellings, (answers, _) => current.Asked.For(folder, answers));
        var guide = new Guide(folder, knowledge, learned);
        var faults = KnowledgeLint.CheckChanged(folder, guide, current.Knowledge);
        return faults.Count == 0 ? guide : throw new KnowledgeFormatException(faults);
    }

    /// <summary>What one message tells by itself.</summary>
    /// <param name="said">The message as written.</param>
    /// <param name="earlier">What earlier messages told, to read bare answers by.</param>
    public Facts Tell(string said, Facts earlier) => Reader.Read(ParentMessage.Parse(said), new ReadingContext { Earlier = earlier });

    /// <summary>Reads a message and puts what it tells to what was known.</summary>
    /// <param name="said">The message.</param>
    /// <param name="earlier">What earlier messages told.</param>
    /// <param name="asked">What the writer was just asked; null when nothing.</param>
    /// <param name="today">The day of the message, for birth dates; null when unknown.</param>
    public MergedFacts Read(MessageText said, Facts earlier, FactKind? asked = null, DateOnly? today = null) =>
        Facts.Merge(earlier, Reader.Read(new ParentMessage(said), new ReadingContext { Earlier = earlier, Asked = asked, Today = today }));
}
