using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Talk;

/// <content>Which command a message is.</content>
internal sealed partial record Heard
{
    private const int FewestWordsOnThePlan = 3;
    private const int MostWordsBesideThanks = 12;
    private const double SureOfThanks = 0.9;
    private const double VerySureOfThanks = 0.95;
    private const float SureInASentence = 0.85f;

    private FoundCommand? _command;
    private string[]? _sentences;
    private string[]? _clauses;

    /// <summary>The command that the message is, as a whole or in a sentence of it that is all it tells; null when it is none.</summary>
    public Command? Command => (_command ??= new FoundCommand(Consent ?? Meanings.FindCommand(Said) ?? OnWhatIsKept.Select(kept => (Command?)kept).FirstOrDefault() ?? CommandByBeginning ?? Leave ?? CommandByAct ?? WayRound ?? CommandOnThePlanInASentence ?? CommandInASentence ?? CommandByTelling)).Command;

    private Command? Consent => ConsentAsked is not { } asked ? null
        : IsConsent ? asked
        : !Meanings.IsNo(Said) ? null
        : asked == Guidance.Talking.Command.LetAIRead ? Guidance.Talking.Command.KeepMyWords : Guidance.Talking.Command.KeepPlainTexts;

    // "Thank you dear, you have been very kind" only where nothing else is told or asked; "could you make a plan for my …", whatever is told with it.
    private Command? CommandByBeginning => IsDanger || CryingAlone is not null ? null : Meanings.FindByBeginning(Said) switch
    {
        Guidance.Talking.Command.MakePlan or Guidance.Talking.Command.NewPlan when Merged.Told.CryingNow is not null => null,
        Guidance.Talking.Command.MakePlan => Guidance.Talking.Command.MakePlan,
        Guidance.Talking.Command.NewPlan => Guidance.Talking.Command.NewPlan,
        Guidance.Talking.Command.LeaveStepOut => HasPlan ? Guidance.Talking.Command.LeaveStepOut : null,
        _ when Words > MostWordsOfARemark => null,
        Guidance.Talking.Command.Thanks when Said.Contains('?', StringComparison.Ordinal) || Form.EndsAsking || Form.AsksPlainly || TellsOfTheNight || Decision.Kind == TopicDecisionKind.Answer => null,
        var command => command,
    };

    // "Do you keep what I write?" at any time; what is said of an answer needs one to be on show. "But there are two of us" answers our question, and asks nothing.
    private Command? CommandByAct => CertainAct switch
    {
        TalkAct.Privacy or TalkAct.AboutTheBot when IsAsked && !Form.Asks => null,
        TalkAct.Privacy or TalkAct.AboutTheBot => CommandOfAct(CertainAct),
        TalkAct.APerson => Guidance.Talking.Command.MyCoach,
        TalkAct.RememberThat when !TellsOfTheNight && LedTo is null => Guidance.Talking.Command.RememberThat,
        TalkAct.ShowPlan when !TellsOfTheNight => Guidance.Talking.Command.MakePlan,
        TalkAct.NextStep or TalkAct.MoreNights or TalkAct.LeaveStepOut or TalkAct.StepDidNotHelp or TalkAct.PausePlan or TalkAct.GoOnWithPlan or TalkAct.DropPlan or TalkAct.PlanWorked or TalkAct.TooHard or TalkAct.TonightCard
            => CommandOnThePlan(CertainAct),
        _ => FollowsAnAnswer && !TellsOfTheNight ? CommandOnTheAnswer : null,
    };

    // "I was only saying hello! What are you actually, is there a person typing?", "He'd be happy to. Thank you, night".
    private Command? CommandInASentence => IsDanger || CryingAlone is not null || Plain is not null || LedTo is not null || TellsOfTheNight || TopicPolicy.Decide(Topics).Kind == TopicDecisionKind.Answer
        || Sentences is not { Length: > 1 } sentences ? null
        : Form.Asks ? CommandAboutTheBot(sentences)
        : FollowsAnAnswer ? Closing(sentences) : null;

    // "None of them really, it's the evening crying. Just tell me what to do now": a way round the question that waits.
    private Command? WayRound => IsAsked && !IsDanger && Clauses is { Length: > 1 } clauses && CommandOf(clauses[^1]) is Guidance.Talking.Command.JustTellMe or Guidance.Talking.Command.Skip or Guidance.Talking.Command.Stop ? CommandOf(clauses[^1]) : null;

    // "Right, so that is why. I'll ask nursery to wake her by half past two. Thanks x": what is told is a plan said back, and no matter.
    private Command? Leave => !FollowsAnAnswer || IsDanger || IsAsked || PutsRight || CryingAlone is not null || Form.AsksPlainly || Merged.Told.CryingNow is not null || Clauses is not { Length: > 1 } clauses ? null
        : Parting([.. clauses.Select(CommandOf)]);

    private Command? Parting(Command?[] clauses) =>
        clauses[^1] is Guidance.Talking.Command.Thanks or Guidance.Talking.Command.Goodbye && clauses.Contains(Guidance.Talking.Command.Goodbye) ? Guidance.Talking.Command.Goodbye
        : Form.Resolves && clauses.Any(command => command is Guidance.Talking.Command.Thanks or Guidance.Talking.Command.Goodbye) ? Guidance.Talking.Command.Thanks
        : null;

    private Command? CommandOf(string clause) => Meanings.FindCommand(clause) ?? Meanings.FindByBeginning(clause);

    // "Cheers for that, I'll do the feed first and see", in whatever words; "will do" sounds like asking to a pattern.
    private Command? CommandByTelling => !FollowsAnAnswer || IsDanger || IsAsked || CryingAlone is not null || Plain is not null || TellsOfTheNight || Said.Contains('?', StringComparison.Ordinal) || Form.EndsAsking || Telling?.Is(Guidance.Talking.Tellings.Telling.Thanks, Form.Asks ? VerySureOfThanks : SureOfThanks) != true ? null
        : Clauses.Select(CommandOf).Contains(Guidance.Talking.Command.Goodbye) ? Guidance.Talking.Command.Goodbye : Guidance.Talking.Command.Thanks;

    // "I haven't got time for pictures. Can we skip that one and start with the choices?"
    private Command? CommandOnThePlanInASentence => !HasPlan || IsDanger || CryingAlone is not null || Merged.Told.CryingNow is not null || Clauses is not { Length: > 1 } clauses ? null
        : Sentences.Concat(clauses).Where(part => WordsIn(part) >= FewestWordsOnThePlan).Select(part => Acts.Read(part, followsAnAnswer: false))
            .Select(act => act switch
            {
                TalkAct.ShowPlan => Guidance.Talking.Command.MakePlan,
                TalkAct.NextStep or TalkAct.MoreNights or TalkAct.LeaveStepOut => CommandOnThePlan(act),
                _ => null,
            })
            .FirstOrDefault(command => command is not null);

    /// <summary>"No plan, just that": a plan that is being made is not wanted.</summary>
    public bool WantsNoPlan => !IsDanger && Clauses.Any(clause => Acts.Read(clause, followsAnAnswer: false) == TalkAct.DropPlan);

    private string[] Clauses => _clauses ??= [.. Sentences.SelectMany(sentence => sentence.Split([',', ';', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private string[] Sentences => _sentences ??= [.. SentenceSplitter.Split(Said).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    private Command? CommandAboutTheBot(IEnumerable<string> sentences) =>
        sentences.Select(sentence => CommandOfAct(Acts.Read(sentence, followsAnAnswer: false, SureInASentence))).FirstOrDefault(command => command is not null);

    // "Thank you, that's kind. He was still up at half nine, I gave him a nap till 4": thanks may stand before news.
    private Command? Closing(string[] sentences)
    {
        var (closing, others) = (sentences.Select(CommandOf).ToArray(), 0);
        foreach (var (at, command) in closing.Index())
            others += command is null ? WordsIn(sentences[at]) : 0;
        return others > MostWordsBesideThanks && !Form.Resolves ? null : closing.LastOrDefault(command => command is Guidance.Talking.Command.Thanks or Guidance.Talking.Command.Goodbye);
    }

    private static Command? CommandOfAct(TalkAct? act) => act switch
    {
        TalkAct.Privacy => Guidance.Talking.Command.Privacy,
        TalkAct.AboutTheBot => Guidance.Talking.Command.WhatCanYouDo,
        _ => null,
    };

    private Command? CommandOnThePlan(TalkAct? act) => !HasPlan ? null : act switch
    {
        TalkAct.NextStep => Guidance.Talking.Command.NextStep,
        TalkAct.MoreNights => Guidance.Talking.Command.SameStep,
        TalkAct.LeaveStepOut => Guidance.Talking.Command.LeaveStepOut,
        TalkAct.StepDidNotHelp => Guidance.Talking.Command.StepDidNotHelp,
        TalkAct.PausePlan => Guidance.Talking.Command.PausePlan,
        TalkAct.GoOnWithPlan => Guidance.Talking.Command.GoOnWithPlan,
        TalkAct.DropPlan => Guidance.Talking.Command.DropPlan,
        TalkAct.PlanWorked => Guidance.Talking.Command.PlanWorked,
        TalkAct.TooHard => Guidance.Talking.Command.TooHard,
        TalkAct.TonightCard => Guidance.Talking.Command.TonightCard,
        _ => null,
    };

    // What has an answer of its own is neither a complaint nor a goodbye: "he fell out of bed, he's ok".
    private Command? CommandOnTheAnswer => LedTo is not null ? CommandOnThePlan(Act) : Act switch
    {
        TalkAct.Thanks when !Form.Asks => Guidance.Talking.Command.Thanks,
        TalkAct.CalmNow when !Form.Asks => Guidance.Talking.Command.Goodbye,
        TalkAct.Complaint or TalkAct.NotMine when CertainAct == Act => Guidance.Talking.Command.NotUseful,
        _ => CommandOnThePlan(Act),
    };

    /// <summary>Found once a turn, whoever asks.</summary>
    private sealed record FoundCommand(Command? Command);
}
