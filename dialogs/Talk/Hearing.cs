using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Understands a message in the light of the talk so far.</summary>
internal static class Hearing
{
    private const int FewestWordsOfALongMessage = 12;
    private const int MostWordsOfAnOpening = 8;
    private const int MostNear = 10;
    private const double OddsOfTheWrongMatter = 0.25;
    private const double LeastLikelyToBeMeant = 0.15;
    private const int MostMeantTopics = 3;

    /// <summary>All that is understood of a message.</summary>
    /// <param name="guide">What is known of sleep and of words.</param>
    /// <param name="text">The message.</param>
    /// <param name="merged">What it told, put to what was known.</param>
    /// <param name="topics">What it is about.</param>
    /// <param name="earlier">The talk as it was before.</param>
    /// <param name="isDanger">Whether a reply to danger goes out in this turn.</param>
    public static Heard Of(Guide guide, MessageText text, MergedFacts merged, RankedTopics topics, TalkState earlier, bool isDanger)
    {
        var follows = earlier.Last is { TopicId: not KnowledgeBase.OutOfScope } || earlier.IsPlanOnShow || earlier.Soothed > 0;
        var onShow = earlier.Last is { HasParts: true } last ? last.TopicId : null;
        // "7 weeks, not months" puts a fact right, and no matter.
        var mayPutRight = (follows || earlier.Danger is not null || earlier.Held is not null) && !merged.Changes.Any(change => change.IsCorrection);
        var meant = mayPutRight ? guide.Meant.Read(text) : new Meant(text, [], IsPuttingRight: false);
        topics = AsMeant(guide, text, meant, merged, topics, earlier);
        var about = meant.Rest;
        if (follows && !isDanger && TopicPolicy.Decide(topics).Kind == TopicDecisionKind.OutOfScope && SentenceOnSleep.LastIn(guide, about, merged.Facts) is { } within)
            (about, topics) = within;
        var form = guide.Remarks.Read(about);
        var isTitle = guide.Knowledge.IsTitle(text.Original);
        var crying = isTitle ? null : guide.CryingAlone.Reader.Read(text, merged.Told, earlier.Last?.Occasion is not null, TopicPolicy.Decide(topics));
        var tapped = isDanger || isTitle ? null : Tapped(guide, text, earlier);
        var plain = isDanger || isTitle || crying is { AsksByItself: true } ? null : tapped ?? PlainOf(guide, about, merged, topics, earlier, form.Asks || meant.IsPuttingRight || OpensInFewWords(about, earlier));
        var (ledTo, leads) = isTitle || crying is not null ? (null, null) : LedToBy(guide, about, merged, [.. MeantTopics(meant, topics, onShow), .. LeadingTopics(guide, earlier)], form);
        var isFar = ledTo is not null && IsFar(guide, ledTo, about, merged, topics, earlier, form);
        return new Heard(text.Original, earlier.Facts, merged, topics, isDanger)
        {
            Form = form,
            Plain = plain,
            IsTapped = tapped is not null,
            Meanings = guide.WholeMessages,
            Acts = guide.TalkActs,
            ConsentAsked = earlier.ConsentAsked,
            FollowsAnAnswer = follows,
            IsAsked = earlier.Open is { Fact: not null },
            GoesOn = follows || earlier.SaidBeforeThis(text.Original).Count > 0,
            OnShow = onShow,
            Meant = about.Original,
            PutsRight = meant.IsPuttingRight,
            Denied = meant.Denied,
            LedTo = isFar ? null : ledTo,
            IsLedAstray = isFar,
            IsLedToByAQuestion = !isFar && leads is not null && leads != about && onShow is not null && IsOn(guide, leads, onShow, merged),
            HasPlan = earlier.Plan is not null,
            CryingAlone = plain is not null || (form.IsHypothetical && crying is { AsksByItself: false }) ? null : crying,
        };
    }

    // "baby grunts all night" asks by telling: who opens a talk so wants to hear of it.
    private static bool OpensInFewWords(MessageText text, TalkState earlier) =>
        earlier is { Last: null, Open: null, Plain: null, Answers: 0 } && text.Words.Count <= MostWordsOfAnOpening;

    // What is denied is not what it is about; and where the answer before was about another matter, the question that it was meant for is asked again.
    private static RankedTopics AsMeant(Guide guide, MessageText text, Meant meant, MergedFacts merged, RankedTopics topics, TalkState earlier)
    {
        var about = meant.Rest == text ? topics : guide.Topics.Rank(meant.Rest.Original, merged.Facts);
        if (!meant.IsPuttingRight)
            return about;
        var asked = earlier.SaidBefore.Append(earlier.Question).Select(said => guide.Topics.Without(said, meant.Denied)).LastOrDefault(said => said.Length > 0);
        if (asked is not null && TopicPolicy.Decide(about, isRemark: true).Kind != TopicDecisionKind.Answer)
            about = guide.Topics.Rank($"{meant.Rest.Original}\n{asked}", merged.Facts);
        return earlier.Last is { HasParts: true } wrong ? about.After(wrong.TopicId, OddsOfTheWrongMatter) : about;
    }

    private static IEnumerable<string> MeantTopics(Meant meant, RankedTopics topics, string? onShow) => meant.IsPuttingRight
        ? topics.Matches.Take(MostMeantTopics).Where(match => match.Probability >= LeastLikelyToBeMeant && match.TopicId != onShow).Select(match => match.TopicId)
        : [];

    // "2" where questions are offered means the second.
    private static PlainAnswer? Tapped(Guide guide, MessageText text, TalkState earlier)
    {
        var labels = earlier.Open is { Fact: null } open ? open.Labels : earlier.Suggested;
        return guide.Asked.ByLabel(Buttons.Chosen(text.Original, labels) ?? text.Original) is { } answer ? answer with { IsSubject = answer.IsSubject || answer.FollowsFrom is not null } : null;
    }

    // A long message may end in the one plain question that it asks.
    private static PlainAnswer? PlainOf(Guide guide, MessageText text, MergedFacts merged, RankedTopics topics, TalkState earlier, bool asks)
    {
        IReadOnlyList<string?> onShow = [earlier.Plain, earlier.Last?.TopicId];
        var months = AnswerComposer.AgeForSleep(merged.Facts);
        var sure = TopicPolicy.Decide(topics) is { Kind: TopicDecisionKind.Answer } decision ? decision.TopicIds[0] : null;
        if (guide.PlainAnswers.Find(text, months, onShow, asks) is { } plain)
            return plain;
        return sure is null && merged.Told.Questions is [var only] && MessageText.Parse(only.From.Text) is var question && question.Words.Count < text.Words.Count
            ? guide.PlainAnswers.Find(question, months, onShow, guide.Remarks.Read(question).Asks)
            : null;
    }

    private static (PlainAnswer? Answer, MessageText? Leads) LedToBy(Guide guide, MessageText text, MergedFacts merged, IReadOnlyList<string> leading, RemarkForm form)
    {
        var months = AnswerComposer.AgeForSleep(merged.Facts);
        return AskedParts.In(text, merged.Told)
            .Select(part => (Answer: guide.PlainAnswers.FindFollowUp(part, months, leading, asks: part != text || form.Asks), part))
            .FirstOrDefault(found => found.Answer is not null);
    }

    // A pattern takes a word of a long message for its matter; where the answer is not among the nearest it is seldom meant. See docs/decisions/0020.
    private static bool IsFar(Guide guide, PlainAnswer ledTo, MessageText about, MergedFacts merged, RankedTopics topics, TalkState earlier, RemarkForm form) =>
        about.Words.Count >= FewestWordsOfALongMessage
        && TopicPolicy.Decide(topics).Kind != TopicDecisionKind.OutOfScope
        && guide.Asked.Rank(about.Original, topics, new AskedSetting(AnswerComposer.AgeForSleep(merged.Facts), [earlier.Plain, earlier.Last?.TopicId], form.Asks, Opens: false) { Before = earlier.SaidBeforeThis(about.Original) }, MostNear) is { Count: MostNear } near
        && !near.Any(each => each.Answer.Texts[0] == ledTo.Texts[0]);

    private static bool IsOn(Guide guide, MessageText question, string onShow, MergedFacts merged) =>
        TopicPolicy.Decide(guide.Topics.Rank(question.Original, merged.Facts).After(onShow, Heard.OddsOfARemark), isRemark: true) is not { Kind: TopicDecisionKind.Answer } decision || decision.TopicIds[0] == onShow;

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
}
