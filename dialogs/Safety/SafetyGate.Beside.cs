using BotFramework.Builder;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Safety;

/// <content>What is asked beside a danger, or was before it.</content>
internal sealed partial class SafetyGate
{
    private const int FewestWordsOfAQuestion = 6;
    private const int FewestWordsOfATale = 12;
    private const int FewestLettersOfASign = 4;

    /// <summary>Below a danger nothing is refused, and after a medical word a sleep answer follows only where it is sure what was asked: nobody is asked back about sleep then.</summary>
    private bool MayAnswerToo(SafetyAssessment assessment, MessageText said, Facts facts) => Decide(said, facts).Kind != TopicDecisionKind.OutOfScope
        && (assessment.Level != SafetyLevel.MedicalSoon || IsAnswerable(said, facts));

    private bool IsAnswerable(MessageText said, Facts facts)
    {
        var decision = Decide(said, facts);
        return decision.Kind == TopicDecisionKind.Answer && guides.Current.Knowledge.Topics[decision.TopicIds[0]].Family != HealthFamily;
    }

    // Two amber signs raise each other; alone, each is for a nurse.
    private static AnsweredDanger? BesideOf(SafetyAssessment assessment, TalkState talk) =>
        assessment.Others.FirstOrDefault(other => other is { ByLikeness: false, ByAgeAlone: false, SaidBefore: false } && IsApart(other, assessment.Finding!)) is { } beside
            ? new AnsweredDanger(beside.RuleId, beside.Raised ? SafetyLevel.MedicalSoon : beside.Level, talk.Answers)
            : null;

    private static bool IsApart(SafetyFinding one, SafetyFinding other) => one.End < other.Start || other.End < one.Start;

    // What takes all back takes an equal danger back as well; what speaks of one sign leaves the others.
    private bool Stands(AnsweredDanger beside, HeldDanger held, MessageText said, SafetyAssessment assessment) =>
        assessment.Finding is null or { ByLikeness: true } && !guides.Current.Safety.Denies(said, beside.RuleId)
        && (beside.Level < held.Level || SpeaksOf(held.Sign, said));

    private static bool SpeaksOf(string sign, MessageText said) => MessageText.Parse(sign).Words.Any(word => word.Text.Length >= FewestLettersOfASign && said.Words.Any(other => other.Text == word.Text));

    private async Task<SafetyOutcome> SayBesideAsync(ITurnContext context, AnsweredDanger beside, TalkState talk, CancellationToken ct)
    {
        var reply = guides.Current.SafetyReplies.Beside(beside.RuleId, ContextOf(talk.Facts, talk));
        await memory.ChangeAsync(
            context,
            known => reply.HoldsSafetyMode ? known with { Held = new HeldDanger(beside.RuleId, beside.Level, 0) } : known with { Danger = beside },
            ct);
        return await SayAsync(context, reply, ct);
    }

    // What was asked beside a danger that is no more: in this message, or in one before that no answer stands below.
    private SafetyOutcome GoOnTo(ITurnContext context, MessageText said, TalkState before, bool isAnswered)
    {
        _ = Preface.Take(context);
        if (AsksOn(Heard.In(context), said, before.Facts))
            return GoOnWith(context, said);
        if (SentenceOnSleep.LastIn(guides.Current, said, before.Facts) is { } within)
            return GoOnWith(context, within.Sentence);
        if (isAnswered || before.Open is not null || EarlierQuestion(said, before) is not { } earlier)
            return SafetyOutcome.Handled;
        context.TurnState.Set(new EarlierQuestion(earlier));
        return SafetyOutcome.GoOn;
    }

    // What was no danger is heard again as if it had raised none; it was the danger that was put right, and no answer.
    private static SafetyOutcome GoOnWith(ITurnContext context, MessageText said)
    {
        _ = Preface.Take(context);
        if (Heard.In(context) is var heard && (heard.IsDanger || heard.Said != said.Original))
            context.TurnState.Set(new EarlierQuestion(said.Original));
        return SafetyOutcome.GoOn;
    }

    // "They say he's fine, just watch him. How do I settle him blocked up?"
    private MessageText? AskedOfSleep(MessageText said, Heard heard, Facts facts) =>
        heard.Form.Asks && said.Words.Count > MostWordsOnADanger && IsAnswerable(said, facts) ? said : SentenceOnSleep.LastIn(guides.Current, said, facts)?.Sentence;

    // "I'm not going to hurt anyone, how do I get her into the basket?" is answered, whether or not its topic is sure, and so is what tells how it is instead.
    private bool AsksOn(Heard heard, MessageText said, Facts facts) =>
        said.Words.Count > MostWordsOnADanger && (heard.Form.Asks || said.Words.Count >= FewestWordsOfATale || heard.Telling is not { IsCorrection: true }) && (IsAnswerable(said, facts) || ((heard.Form.AsksPlainly || said.Words.Count >= FewestWordsOfATale) && !TopicPolicy.IsSureToRefuse(guides.Current.Topics.Rank(said.Original, facts))));

    // A tap is kept nowhere: what was said last is then the question itself.
    private string? EarlierQuestion(MessageText said, TalkState talk) => talk.SaidBefore.SkipLast(IsOurs(said, talk) ? 0 : 1).LastOrDefault(text =>
        MessageText.Parse(text) is { Words.Count: >= FewestWordsOfAQuestion } parsed && IsOfSleep(parsed, talk.Facts));

    private bool IsOfSleep(MessageText said, Facts facts) => Decide(said, facts) is { Kind: not TopicDecisionKind.OutOfScope } decision
        && decision.TopicIds.Count > 0 && guides.Current.Knowledge.Topics[decision.TopicIds[0]].Family != HealthFamily;

    private TopicDecision Decide(MessageText said, Facts facts) => TopicPolicy.Decide(guides.Current.Topics.Rank(said.Original, facts));
}
