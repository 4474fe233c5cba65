using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety;

/// <summary>Reads what a parent says about a danger that was answered, by the lists under <c>talk</c> in <c>knowledge/safety</c>.</summary>
internal sealed class AnswerReader(CompiledSafety rules)
{
    private const int MostWordsOfAPerhaps = 4;
    private const int MostWordsOfStepping = 14;
    private const string Perhaps = "perhaps";
    private const string Roughly = "roughly";
    private const string Stepped = "stepped-away";

    // Where several hold, the first counts.
    private static readonly (string List, SafetyAnswer Answer)[] Lists =
    [
        ("not-meant", SafetyAnswer.NotMeant),
        ("said-well", SafetyAnswer.SeenAndWell),
        ("help-reached", SafetyAnswer.HelpReached),
        ("calling", SafetyAnswer.Calling),
        ("harm", SafetyAnswer.Harm),
        ("no-harm", SafetyAnswer.NoHarm),
        ("safe-and-away", SafetyAnswer.SteppedAway),
        (Stepped, SafetyAnswer.SteppedAway),
        ("parent-calmer", SafetyAnswer.FineNow),
        ("still-crying", SafetyAnswer.StillCrying),
        ("asks-to-sleep", SafetyAnswer.AsksToSleep),
        ("asks-to-call", SafetyAnswer.AsksToCall),
        ("asleep-now", SafetyAnswer.Asleep),
        ("in-care", SafetyAnswer.InCare),
        ("fine-now", SafetyAnswer.FineNow),
        ("tells-well", SafetyAnswer.TellsWell),
    ];

    /// <summary>Whether a message says that the sign of a rule is not there, by the lists <c>denies-</c> with its id and with the name of its level.</summary>
    public bool Denies(MessageText text, string ruleId)
    {
        var matches = rules.Index.Find(new ScreenWords(text, rules.Vocabulary));
        return Says("denies-" + ruleId) || (rules.Rules.FirstOrDefault(rule => rule.Id == ruleId) is { } rule && Says("denies-" + rule.Level.Name()));

        bool Says(string talk) => rules.Talk.TryGetValue(talk, out var list) && matches.Any(list);
    }

    public SafetyAnswer Read(MessageText text)
    {
        var matches = rules.Index.Find(new ScreenWords(text, rules.Vocabulary));
        foreach (var (list, answer) in Lists)
        {
            if (Says(list) && (answer != SafetyAnswer.SteppedAway || IsSafeStep(list)))
                return answer;
        }

        return text.Words.Count <= MostWordsOfAPerhaps && Says(Perhaps) ? SafetyAnswer.Harm : SafetyAnswer.Other;

        // A child who was put down roughly was not put down safe, and few words of the first half alone tell only an answer.
        bool IsSafeStep(string list) => !Says(Roughly) && (list != Stepped || text.Words.Count <= MostWordsOfStepping);

        bool Says(string talk) => rules.Talk.TryGetValue(talk, out var list) && matches.Any(list);
    }
}
