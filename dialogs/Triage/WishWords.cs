using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Finds what an answer of the parent's own words tells: of the question that was asked, and of those that would come next.</summary>
internal sealed class WishWords(GuideSource guides)
{
    private const int MostWordsOfAnAnswer = 25;
    private const int MostWordsOfAWish = 6;
    private const int MostWordsOfACount = 10;
    private const int MostWordsAroundALabel = 5;

    private static readonly string[] WordsOfACount = ["times", "x", "hour", "hours", "hourly"];

    /// <summary>Whether what waits for an answer to a question before a plan is told, whatever else is said with it.</summary>
    public bool IsAnswer(OpenQuestion open, Heard heard, TalkState talk) =>
        open is { IsForAPlan: true, Fact: { } fact } && heard is { Command: null or Command.NotUseful, Words: <= MostWordsOfAnAnswer, Merged.Told.Questions.Count: 0 }
        && heard.Meanings.FindCommand(heard.Said) is null && !heard.Said.Contains('?', StringComparison.Ordinal)
        && (StrengthTold(heard) is not null || AnswerClauses.In(heard.Said).Any(clause => FilledBy(FactQuestion.Of(fact), heard.Meanings, clause, talk) is not null));

    /// <summary>The strength that a message tells of among whatever else; null where it tells of none.</summary>
    public FactChoice? StrengthTold(Heard heard) => guides.Current.Plans.StrengthToldIn(heard.Said) is { } strength ? FactQuestion.Of(TriageFact.Strength).Choices.First(choice => choice.Id == strength) : null;

    /// <summary>The talk with what the answer tells of the question that was asked; null when it tells nothing.</summary>
    public TalkState? Filled(FactQuestion question, Heard heard, TalkState talk) =>
        (question.Fact == TriageFact.Aim ? AimWishedFor(AnswerClauses.In(heard.Said), heard)?.Fill(talk) : null)
        ?? AnswerClauses.In(heard.Said).Select(clause => FilledBy(question, heard.Meanings, clause, talk)).FirstOrDefault(filled => filled is not null)
        ?? (Mentioned(question, heard.Said, heard.Meanings) ?? (question.Fact == TriageFact.Aim && heard.Command is null ? AimOfTopic(heard) : null))?.Fill(talk);

    /// <summary>The talk with what the rest of the answer tells of the questions that would come next: "3 times. strength um some". An aim that is wished for in as many words goes before that of the talk. An answer that tells nothing of the question that was asked is taken only in few words, or for the strength that it names.</summary>
    public TalkState FilledBesides(FactQuestion asked, IEnumerable<TriageFact> next, Heard heard, TalkState talk, bool isLearned)
    {
        if (asked.Fact != TriageFact.Strength && next.Contains(TriageFact.Strength) && StrengthTold(heard) is { } strength)
            (talk, next) = (strength.Fill(talk), next.Where(fact => fact != TriageFact.Strength));

        var isOfStrengthAlone = !isLearned && heard.Words > MostWordsOfAWish;
        if (!isLearned && (heard.Command is not null || (isOfStrengthAlone && !AnswerClauses.NamesStrength(heard.Said))))
            return talk;

        List<string> rest = [.. AnswerClauses.In(heard.Said).Where(clause => FilledBy(asked, heard.Meanings, clause, talk) is null && heard.Meanings.FindCommand(clause) is null && !heard.Meanings.IsNone(clause))];
        talk = asked.Fact == TriageFact.Aim || isOfStrengthAlone ? talk : AimWishedFor(rest, heard)?.Fill(talk) ?? talk;
        foreach (var question in next.Where(fact => fact != asked.Fact && (!isOfStrengthAlone || fact == TriageFact.Strength)).Select(FactQuestion.Of))
            talk = rest.Where(clause => IsWish(question) || IsACount(clause)).Select(clause => FilledBy(question, heard.Meanings, clause, talk)).FirstOrDefault(filled => filled is not null) ?? talk;
        return talk;
    }

    /// <summary>The talk with a count of wakings that puts right what a plan counts on: "it's 5 times by now"; null where none is told.</summary>
    public TalkState? CountedAnew(Heard heard, TalkState talk) =>
        talk.Facts.Wakings is not null && heard is { Command: null, Words: <= MostWordsOfACount, Merged.Told: { Naps: null, Questions.Count: 0 } }
            ? AnswerClauses.In(heard.Said).Where(IsACount).Select(clause => FilledBy(FactQuestion.Of(TriageFact.Wakings), heard.Meanings, clause, talk)).FirstOrDefault(filled => filled is not null)
            : null;

    /// <summary>The choice that words speak of; null where they speak of none.</summary>
    public FactChoice? Mentioned(FactQuestion question, string said, WholeMessages meanings)
    {
        if (!IsWish(question))
            return null;

        var plain = $" {PlainWords.Of(AnswerClauses.WithoutTheChild(said))} ";
        var id = question.Fact == TriageFact.Aim ? guides.Current.Plans.AimIn(plain) : guides.Current.Plans.StrengthIn(plain);
        return question.Choices.FirstOrDefault(choice => choice.Id == id && id is not null)
            ?? question.Choices.FirstOrDefault(choice => plain.Contains($" {PlainWords.Of(choice.Label)} ", StringComparison.Ordinal) && (choice.Label.Contains(' ', StringComparison.Ordinal) || Heard.WordsIn(plain) <= MostWordsAroundALabel))
            ?? question.Mentioned(plain, meanings);
    }

    /// <summary>The choices of an aim, those first that the talk is likeliest about, none for which the child is too young; what the family has a plan for already comes last.</summary>
    public IReadOnlyList<FactChoice> LikeliestAims(Heard heard, TalkState talk)
    {
        var question = FactQuestion.Of(TriageFact.Aim);
        IEnumerable<string?> likely =
        [
            .. AnswerClauses.In(heard.Meant).Reverse().Select(clause => Mentioned(question, clause, heard.Meanings)?.Id),
            AimOfTopic(heard)?.Id,
            AimOf(talk.Last?.TopicId),
            .. talk.Trail.Reverse().Select(shown => AimOf(shown.TopicId)),
            talk.Facts.Wakings is null ? null : Guidance.Plans.PlanGrammar.UsualAim,
        ];
        var order = likely.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var months = Plans.PlanKeeper.YoungestMonths(talk.Facts);
        var fitting = question.Choices.Where(choice => months is null || guides.Current.Plans.UntilThen(choice.Id!, months, talk.Wishes.HasAYes) is null);
        return [.. fitting.OrderBy(choice => choice.Id == talk.Plan?.Plan.Aim).ThenBy(choice => order.IndexOf(choice.Id!) is >= 0 and var at ? at : order.Count)];
    }

    /// <summary>"2 naps like I said. So just the mornings pls": a matter that is only mentioned is not wished for.</summary>
    private FactChoice? AimWishedFor(IEnumerable<string> clauses, Heard heard) => clauses
        .Where(clause => Heard.WordsIn(clause) <= MostWordsOfAWish && AnswerClauses.IsWishedFor(clause))
        .Select(clause => Mentioned(FactQuestion.Of(TriageFact.Aim), clause, heard.Meanings))
        .FirstOrDefault(choice => choice is not null);

    private static bool IsWish(FactQuestion question) => question.Fact is TriageFact.Aim or TriageFact.Strength;

    // "3 like i said", "i have some": a number or a word finds its place in a few words alone.
    private TalkState? FilledBy(FactQuestion question, WholeMessages meanings, string clause, TalkState talk)
    {
        if (question.Chosen(clause, meanings) is { } chosen)
            return chosen.Fill(talk);
        if (Heard.WordsIn(clause) > (IsWish(question) ? MostWordsOfAWish : MostWordsOfACount))
            return null;
        if (IsWish(question))
            return Mentioned(question, clause, meanings)?.Fill(talk);
        if (question is not { Kind: { } kind, Fact: not TriageFact.Age })
            return null;

        var read = talk with { Facts = guides.Current.Read(MessageText.Parse(clause), FactQuestions.Without(talk, question.Fact).Facts, kind).Facts };
        return question.IsKnown(read) ? read : null;
    }

    private static bool IsACount(string clause) => PlainWords.Of(clause).Split(' ').Intersect(WordsOfACount, StringComparer.Ordinal).Any();

    /// <summary>"He is up from five": the aim of the topic that the answer is about.</summary>
    private FactChoice? AimOfTopic(Heard heard) => heard.Decision is { Kind: TopicDecisionKind.Answer or TopicDecisionKind.Offer } decision
        && decision.TopicIds.Select(AimOf).FirstOrDefault() is { } aim ? FactQuestion.Of(TriageFact.Aim).Choices.FirstOrDefault(each => each.Id == aim) : null;

    private string? AimOf(string? topicId) => topicId is null ? null : guides.Current.Triage.For(topicId).Aim;
}
