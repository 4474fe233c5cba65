using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>What a few words say that follow an answer or an offer.</summary>
internal static class Remark
{
    private const int MostWordsOfAQuestionBack = 4;
    private const double SureOfAFact = 0.8;
    private const double Perhaps = 0.5;
    private const double Hardly = 0.25;
    private const int FewestWordsOfAMatter = 5;
    private const int FewestWordsOfAQuestion = 4;

    /// <summary>"Skip", "ok", "why?" say nothing of which one is meant: the likeliest is taken.</summary>
    public static bool NamesNothing(Heard heard, string said) => heard.Command is not null || heard.Meanings.FindFollowUp(said) is not null;

    /// <summary>The topic that the answer to "is anyone not safe" stands for; empty to go on with sleep; null when it is in other words.</summary>
    public static string? HelpTaken(Heard heard) => Buttons.Chosen(heard.Said, Replies.HelpChoices) is { } choice
        ? Replies.TopicsOfHelp.GetValueOrDefault(choice, "")
        : heard.IsYes ? Replies.ChildIsIllTopic : heard.IsNo ? "" : null;

    /// <summary>"Formula", "they share a room": a few words that tell something and ask nothing, whether or not they name sleep.</summary>
    public static bool TellsAFact(Heard heard, TopicDecision decision) => heard is { FollowsAnAnswer: true, IsDanger: false, Form.Asks: false } && heard.Merged.Told is { CryingNow: null, Questions.Count: 0 }
        && (decision.Kind == TopicDecisionKind.OutOfScope || (heard.Act == TalkAct.AFact && decision.Kind != TopicDecisionKind.Answer));

    /// <summary>"She's up at 7 and bed is 7.30": figures and facts, which are no trouble of their own, whatever they may be about.</summary>
    public static bool OnlyTells(Heard heard) => heard is { FollowsAnAnswer: true, IsDanger: false } && (heard.Form.OnlyTells || TellsPlainly(heard)) && heard.Merged.Told.CryingNow is null;

    /// <summary>"Which phone is better, samsung a55 or oneplus": by itself likely of another matter. It is so surely where it names something that nobody asks of.</summary>
    public static bool MayBeOfAnotherMatter(Heard heard) =>
        MaySpeakOfAnother(heard) && TopicPolicy.MayBeOfAnotherSubject(heard.Topics);

    /// <summary>"Who won the footy", "she hands me her coat like I'm the butler": so surely of another matter that the answer on show makes it no likelier to be about sleep.</summary>
    public static bool IsOfAnotherMatter(Heard heard) =>
        heard.Plain is null && MaySpeakOfAnother(heard) && TopicPolicy.Decide(heard.Topics, isRemark: true).Kind == TopicDecisionKind.OutOfScope;

    /// <summary>"My sister got engaged on Saturday": told on the way, of no matter that the bot has and nothing of the child, so that there is nothing to refuse and nothing to add.</summary>
    public static bool IsOfTheirLife(Heard heard, TopicDecision decision) =>
        decision.Kind == TopicDecisionKind.OutOfScope && IsSaidOnTheWay(heard) && !heard.PutsRight && !Asks(heard) && TellsNothing(heard.Merged.Told);

    /// <summary>"I said the grandfather has a cough. What can replace the corridor walk": who puts us right speaks of what was misheard, which says little of what is asked.</summary>
    public static bool MayBeOfSleepAfterAll(Heard heard, TopicDecision decision) =>
        decision.Kind == TopicDecisionKind.OutOfScope && heard.FollowsAnAnswer && PutsUsRight(heard);

    /// <summary>Whether it asks. What a sentence does is told better by all of its words than by its form: "she asked me to do her plaits". What speaks of nobody, "best headphones under 40 euro", wishes for something.</summary>
    public static bool Asks(Heard heard) => heard.Said.Contains('?', StringComparison.Ordinal) || heard.Merged.Told.Questions.Count > 0 || !heard.Form.NamesSomebody
        || (heard.Telling is { } telling ? telling.Of(Telling.Question) >= (heard.Form.Asks ? Hardly : Perhaps) : heard.Form.Asks);

    private static bool MaySpeakOfAnother(Heard heard) =>
        !PutsUsRight(heard) && (Asks(heard) ? IsSaidOnTheWay(heard, FewestWordsOfAQuestion) : IsSaidOnTheWay(heard) && TellsNothing(heard.Merged.Told));

    private static bool IsSaidOnTheWay(Heard heard, int fewestWords = FewestWordsOfAMatter) =>
        heard is { FollowsAnAnswer: true, IsDanger: false, Merged.Told.CryingNow: null } && heard.Words >= fewestWords;

    private static bool PutsUsRight(Heard heard) => heard.PutsRight || heard.Telling?.Is(Telling.Correction, Perhaps) == true;

    private static bool TellsNothing(Facts told) =>
        told is { Child: null or { Age: null }, Feeding: null, Wakings: null, Naps: null, Bedtime: null, WakeTime: null, Settling.Count: 0, Places.Count: 0, Tried.Count: 0, CryItOut: null };

    private static bool TellsPlainly(Heard heard) => heard is { Form.Asks: false, Decision.Kind: not TopicDecisionKind.Answer, Merged.Told.Questions.Count: 0 } && heard.Telling?.Is(Telling.Fact, SureOfAFact) == true;

    // "Wait, should she still nap?"; "why 6 months" is one on the answer.
    public static bool IsAQuestionOfItsOwn(Heard heard, TopicDecision decision) =>
        decision.Kind == TopicDecisionKind.Offer && heard.Words > MostWordsOfAQuestionBack && heard.Merged.Told.Questions.Count > 0;

    public static bool PointsBack(Heard heard) =>
        heard.Meanings.PointsBack(heard.Said) && (heard.Merged.Told.Questions.Count > 0 || heard.Meanings.AsksForReasons(heard.Said));
}
