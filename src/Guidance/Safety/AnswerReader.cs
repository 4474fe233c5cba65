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
    private const string Denial = "denies-";
    private const string UntilHelp = "meanwhile-";
    private const string UntilHelpInACrisis = UntilHelp + "crisis-";
    private const string Stepped = "stepped-away";

    // Where several hold, the first counts.
    private static readonly (string List, SafetyAnswer Answer)[] Lists =
    [
        ("not-meant", SafetyAnswer.NotMeant),
        ("said-well", SafetyAnswer.SeenAndWell),
        ("help-reached", SafetyAnswer.HelpReached),
        ("calling", SafetyAnswer.Calling),
        ("person-here", SafetyAnswer.PersonHere),
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
    public bool Denies(MessageText text, string ruleId) =>
        DeniesItsSign(text, ruleId) || (rules.Rules.FirstOrDefault(rule => rule.Id == ruleId) is { } rule && Says(text, Denial + rule.Level.Name()));

    /// <summary>The same by the list of the rule alone: what it says is of the sign, and not that the bot misread.</summary>
    public bool DeniesItsSign(MessageText text, string ruleId) => Says(text, Denial + ruleId);

    /// <summary>
    /// The line that answers what is asked until help is there, by the lists <c>meanwhile-</c> for a child that is ill or hurt, <c>meanwhile-crisis-</c>
    /// for a parent in a crisis, and those with the beginning of a rule's id, such as <c>meanwhile-C6-</c>, for that danger alone; null when nothing such is asked.
    /// </summary>
    public MeanwhileLine? Meanwhile(MessageText text, SafetyLevel level, string ruleId)
    {
        if (level is not (SafetyLevel.MedicalEmergency or SafetyLevel.MedicalSoon or SafetyLevel.ParentCrisis))
            return null;

        var matches = rules.Index.Find(new ScreenWords(text, rules.Vocabulary));
        return rules.Talk.Where(list => list.Key.StartsWith(UntilHelp, StringComparison.Ordinal) && matches.Any(list.Value) && IsFor(list.Key)).Select(list => list.Key).Order(StringComparer.Ordinal).FirstOrDefault() is { } found ? new MeanwhileLine(found, IsOfOneDanger(found)) : null;

        bool IsFor(string list) => IsOfOneDanger(list)
            ? $"{ruleId}-".StartsWith(list[UntilHelp.Length..(list.IndexOf('-', UntilHelp.Length) + 1)], StringComparison.Ordinal)
            : list.StartsWith(UntilHelpInACrisis, StringComparison.Ordinal) == (level == SafetyLevel.ParentCrisis);
    }

    private static bool IsOfOneDanger(string list) => char.IsUpper(list[UntilHelp.Length]);

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

    private bool Says(MessageText text, string talk) => rules.Talk.TryGetValue(talk, out var list) && rules.Index.Find(new ScreenWords(text, rules.Vocabulary)).Any(list);
}
