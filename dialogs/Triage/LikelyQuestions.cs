using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>The plain questions that a message which no pattern takes is most like.</summary>
internal sealed class LikelyQuestions(GuideSource guides, AnswerSender answers)
{
    /// <summary>The lead from which a question that is asked in a talk goes before the topic as a whole, which answers one such question in five: any.</summary>
    public const double LeadOfAQuestionInATalk = 0;

    /// <summary>The lead from which what is only told in a talk is taken for such a question.</summary>
    public const double LeadOfATaleInATalk = 0.02;

    /// <summary>The lead from which what is told of a plain topic, or said while a plan is on show, is taken for one question: a matter told anew gets its first step.</summary>
    public const double LeadOfATaleOnATopic = 0.2;

    /// <summary>The lead from which a question in a talk goes before a refusal that is sure: few words about the matter on show are often like none that is about sleep.</summary>
    public const double LeadAgainstARefusal = 0.1;

    /// <summary>The lead from which the nearest question is more likely meant than not.</summary>
    public const double LikelyLead = 0.11;

    private const double LeastGoodNews = 0.3;
    private const int FewestWords = 3;
    private const int MostWords = 60;
    private const int FewestWordsOfAStory = 15;
    private const int MostOffered = 2;
    private const int MostFound = 10;
    private const int MostUntold = 4;
    private const int MostTopicsOfAStory = 3;

    // How many held-back wordings are right above each of these is printed by the laboratory (--asked), and stands in docs/decisions/0020.
    private const double LeastLikeness = 0.6;
    private const double LeastLikenessOfOtherWords = 0.8;
    private const double ClearLead = 0.27;
    private const double ClearLeadOnAPlainTopic = 0.18;
    private const double ClearLeadOfAStory = 0;
    private const double ClearLeadOfAnUnclearStory = 0.05;
    private const double ClearLeadOfAFirstMessage = 0.42;

    /// <summary>The answer to the question that it clearly is; null where none leads far.</summary>
    public PlainAnswer? Clear(ITurnContext context, Heard heard, TalkState talk) =>
        Find(context, heard, talk) is [var best, ..] found && Lead(found) >= LeastLead(heard, best.Answer) ? best.Answer : null;

    /// <summary>The question that it most likely is, with those that it may be instead; null where none leads.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="heard">The message.</param>
    /// <param name="talk">The talk.</param>
    /// <param name="leastLead">The least lead over the second.</param>
    public LikelyQuestion? Likeliest(ITurnContext context, Heard heard, TalkState talk, double leastLead = LikelyLead) =>
        Find(context, heard, talk) is [{ Label: { } label } best, .. var others] found && Lead(found) >= leastLead ? new LikelyQuestion(label, best.Answer, [.. Labels(others)]) : null;

    /// <summary>The taps of the questions that it may be, the likeliest first.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="heard">The message.</param>
    /// <param name="talk">The talk.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<string> Offered(ITurnContext context, Heard heard, TalkState talk, int most = MostOffered) => [.. Labels(Find(context, heard, talk), most)];

    /// <summary>Whether no question is so near that the message could be one on sleep in other words.</summary>
    public bool IsFarFromAll(ITurnContext context, Heard heard, TalkState talk) => Near(context, heard, talk).Nearest is not [var best, ..] || best.Likeness < LeastLikenessOfOtherWords;

    /// <summary>Whether none is so near, leaving aside what was said and answered before.</summary>
    public bool IsFarByItself(Heard heard) =>
        guides.Current.Asked.Rank(heard.Meant, heard.Topics, new AskedSetting(AnswerComposer.AgeForSleep(heard.Merged.Facts), [], heard.Form.Asks, Opens: false), 1) is not [var best] || best.Likeness < LeastLikenessOfOtherWords;

    /// <summary>Whether it names something that nobody asks of, so that a pattern or a near question which it fits is not what is meant.</summary>
    public bool NamesWhatNobodyAsksOf(Heard heard) => guides.Current.Asked.NamesWhatNobodyAsksOf(heard.Said);

    /// <summary>Whether an answer that a pattern leads to is among the nearest ones.</summary>
    public bool IsNear(ITurnContext context, Heard heard, TalkState talk, PlainAnswer answer) => Array.Exists(Near(context, heard, talk).Nearest, each => each.Answer.Texts[0] == answer.Texts[0]);

    private static IEnumerable<string> Labels(LikelyAnswer[] found, int most = MostOffered) => found.Select(each => each.Label).OfType<string>().Take(most);

    private static double LeastLead(Heard heard, PlainAnswer best) => heard switch
    {
        { FollowsAnAnswer: false, Words: >= FewestWordsOfAStory, Plain: null, Decision.Kind: TopicDecisionKind.Answer } when IsOnItsTopics(heard, best) => heard.Form.Asks ? ClearLeadOfAStory : ClearLeadOfAnUnclearStory,
        { FollowsAnAnswer: false, Words: >= FewestWordsOfAStory, Plain: null, Decision.Kind: TopicDecisionKind.Offer } when IsOnItsTopics(heard, best) => ClearLeadOfAnUnclearStory,
        { FollowsAnAnswer: false } and ({ Decision.Kind: TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope } or { Form.Asks: false }) => double.PositiveInfinity,
        { FollowsAnAnswer: false } => ClearLeadOfAFirstMessage,
        { Decision.Kind: TopicDecisionKind.Answer } => ClearLeadOnAPlainTopic,
        _ => ClearLead,
    };

    private static bool IsOnItsTopics(Heard heard, PlainAnswer answer) =>
        (answer.FollowsFrom ?? answer.TopicId) is not { } topicId || heard.Topics.Matches.Take(MostTopicsOfAStory).Any(match => match.TopicId == topicId);

    private static double Lead(LikelyAnswer[] found) => found is [var best, var second, ..] ? best.Likeness - second.Likeness : 0;

    /// <summary>The first few that were not answered yet.</summary>
    private LikelyAnswer[] Find(ITurnContext context, Heard heard, TalkState talk) => Near(context, heard, talk).Untold;

    /// <summary>Those that are like enough; none for a danger, for a child who cries, and for what is too short or too long for such a question.</summary>
    private FoundQuestions Near(ITurnContext context, Heard heard, TalkState talk)
    {
        if (context.TurnState.Get<FoundQuestions>() is { } found && ReferenceEquals(found.Heard, heard))
            return found;

        var nearest = Search(heard, talk);
        found = new FoundQuestions(heard, nearest, [.. nearest.Where(each => !answers.IsTold(each.Answer, talk)).Take(MostUntold)]);
        context.TurnState.Set(found);
        return found;
    }

    private LikelyAnswer[] Search(Heard heard, TalkState talk)
    {
        if (heard is { Words: < FewestWords or > MostWords } or { Merged.Told.CryingNow: not null } or { CryingAlone.IsNow: true } || (heard.IsDanger && !MayBeAnsweredBeside(heard)))
            return [];

        // Where the message plainly begins another topic, what that leads to is as near as what is on show.
        var begun = heard.Decision is { Kind: TopicDecisionKind.Answer } decision ? decision.TopicIds[0] : null;
        var setting = new AskedSetting(AnswerComposer.AgeForSleep(heard.Merged.Facts), [talk.Plain, talk.Last?.TopicId, begun], heard.Form.Asks, Opens: !heard.FollowsAnAnswer)
        {
            Before = talk.SaidBeforeThis(heard.Said),
            NotMeant = [.. heard.Denied, .. WrongGuess(heard, talk)],
        };
        return [.. guides.Current.Asked.Rank(heard.Meant, heard.Topics, setting, MostFound).Where(each => each.Likeness >= LeastLikeness && MayBeSaidTo(heard, each.Answer))];
    }

    private IEnumerable<string> WrongGuess(Heard heard, TalkState talk) => heard.PutsRight && talk.Plain is { } plain && guides.Current.Asked.LabelOf(plain) is { } label ? [label] : [];

    // Who asked nothing cannot place a yes; who told no good news is not congratulated; who minds somebody else's child is no part of a couple.
    private static bool MayBeSaidTo(Heard heard, PlainAnswer answer) => (heard.Form.Asks || heard.PutsRight || !answer.SaysYesOrNo)
        && !(answer.IsGlad && !TellsGoodNews(heard))
        && !(answer.SpeaksToACouple && heard.Merged.Facts.Writer?.Value is WriterRole.Grandmother or WriterRole.Grandfather or WriterRole.Grandparent or WriterRole.Nanny or WriterRole.Relative);

    private static bool TellsGoodNews(Heard heard) =>
        !heard.TellsASetback && (heard.Act is TalkAct.GoodNews or TalkAct.CalmNow || heard.Telling?.Is(Telling.GoodNews, LeastGoodNews) == true);

    /// <summary>Beside an unsafe place or a parent who is worn what was asked is answered too.</summary>
    private static bool MayBeAnsweredBeside(Heard heard) => heard is { FollowsAnAnswer: true, Form.Asks: true, IsGrave: false };

    /// <summary>Found once a turn, whoever asks.</summary>
    private sealed record FoundQuestions(Heard Heard, LikelyAnswer[] Nearest, LikelyAnswer[] Untold);
}
