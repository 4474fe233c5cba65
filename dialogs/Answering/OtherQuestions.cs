using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>What else a message asks where a plain answer takes one of its questions: "how do we stop the dummy, and when is it one nap?"</summary>
internal sealed class OtherQuestions(GuideSource guides)
{
    private const int MostNear = 3;

    /// <summary>The answer to the first further question that has a clear one and was not answered in this talk; null when there is none, and when it is not plain that another was answered.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="answered">The answer to one of its questions.</param>
    /// <param name="talk">The talk.</param>
    /// <param name="answers">Words an answer for the child.</param>
    public AnswerPart? Find(Heard? heard, PlainAnswer answered, TalkState talk, AnswerSender answers)
    {
        if (heard is not { IsDanger: false, IsTapped: false } || heard.Merged.Told.Questions is not { Count: > 0 } questions)
            return null;
        if (questions is [var whole] && MessageText.Parse(heard.Said).Words.Count <= MessageText.Parse(whole.From.Text).Words.Count)
            return null;

        var asked = questions.Select(question => Read(question.From.Text, talk.Facts, answers)).ToArray();
        var others = Array.FindAll(asked, question => !question.MayBeAnsweredBy(answered));
        if (others.Length == asked.Length)
            return others is [{ Plain: { } only }] ? answers.Unsaid(only, talk) : null;
        return others.Select(question => AnswerTo(question, answered, talk, answers)).FirstOrDefault(part => part is not null);
    }

    private AnswerPart? AnswerTo(Question question, PlainAnswer answered, TalkState talk, AnswerSender answers)
    {
        if (question.Plain is { } plain)
            return answers.Unsaid(plain, talk);
        if (question.Nearest is [var best, var second, ..] && best.Likeness - second.Likeness >= LikelyQuestions.LikelyLead)
            return answers.Unsaid(best.Answer, talk);
        return question.Decision is { Kind: TopicDecisionKind.Answer, TopicIds: [var topicId, ..] } && topicId != KnowledgeBase.OutOfScope && topicId != (answered.TopicId ?? answered.FollowsFrom)
            && guides.Current.Answers.AlsoAsked(guides.Current.Knowledge.Topics[topicId], talk.Facts) is var part && !Untold.IsTold(talk, part.Text)
            ? part
            : null;
    }

    private Question Read(string said, Facts facts, AnswerSender answers)
    {
        var guide = guides.Current;
        var months = AnswerComposer.AgeForSleep(facts);
        var topics = guide.Topics.Rank(said, facts);
        var decision = TopicPolicy.Decide(topics);
        var plain = answers.Find(MessageText.Parse(said), months, decision.Kind == TopicDecisionKind.Answer ? decision.TopicIds[0] : null);
        return new Question(decision, plain, guide.Asked.Rank(said, topics, new AskedSetting(months, [], Asks: true, Opens: false), MostNear));
    }

    private sealed record Question(TopicDecision Decision, PlainAnswer? Plain, IReadOnlyList<LikelyAnswer> Nearest)
    {
        public bool MayBeAnsweredBy(PlainAnswer answer) => Plain?.Texts[0] == answer.Texts[0] || Nearest.Any(near => near.Answer.Texts[0] == answer.Texts[0]);
    }
}
