using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>In which words families speak of plans.</summary>
public sealed partial class PlanGrammar
{
    /// <summary>The aim that words wish for, by the longest of them; null when they name none.</summary>
    public string? AimIn(string said) => Longest(_file.Aims.Select(aim => (aim.Key, aim.Value.Said)), said);

    /// <summary>The aim of a plan, or the narrower one within it that words name: who writes of getting out of bed has no use for a plan for bedtimes in general.</summary>
    public string Narrowed(string aim, string said) => AimIn(said) is { } named && _file.Aims[named].Within.Contains(aim, StringComparer.Ordinal) ? named : aim;

    /// <summary>The strength that words tell of, by the longest of them; null when they tell of none.</summary>
    public string? StrengthIn(string said) => Longest(_file.Strengths.Select(strength => (strength.Key, strength.Value.Said)), said);

    /// <summary>The strength that a parent tells of unasked, among whatever else: "i dont have much left in me"; null where none is told.</summary>
    public string? StrengthToldIn(string said) => Longest(_file.Strengths.Select(strength => (strength.Key, strength.Value.Told)), said);

    /// <summary>Whether words ask if a child is old enough: in as many words, or "is 14 months too early".</summary>
    /// <param name="said">The message.</param>
    /// <param name="age">The words of it that tell an age; null where none do.</param>
    public bool AsksIfTooEarly(string said, string? age) => SaysOneOf(said, _file.AsksIfTooEarly) || (age is not null && Whole(said).Contains($" is {PlainWords.Of(age)} too ", StringComparison.Ordinal));

    /// <summary>Whether a sentence tells that the family's doctor or nurse agrees to less milk at night.</summary>
    public bool TellsOfAYes(string said) => SentenceSplitter.Split(said).Any(sentence => SaysOneOf(sentence, _file.AYes.Who) && SaysOneOf(sentence, _file.AYes.Says) && !SaysOneOf(sentence, _file.AYes.Unless));

    /// <summary>Whether words say of a plan that another one was meant.</summary>
    public bool MeansAnother(string said) => SaysOneOf(said, _file.OtherPlanWords);

    /// <summary>Whether words say of a step that it cannot be done.</summary>
    public bool SaysItCannotBeDone(string said) => SaysOneOf(said, _file.Cannot.Do);

    /// <summary>Whether words say that nobody can stay in the room where the child falls asleep.</summary>
    public bool SaysNobodyCanStay(string said) => SaysOneOf(said, _file.Cannot.Stay);

    /// <summary>Whether words tell of a night.</summary>
    public bool TellsOfANight(string said) => SaysOneOf(said, _file.Reports.Night);

    /// <summary>Whether words tell that something was tried.</summary>
    public bool TellsOfTrying(string said) => SaysOneOf(said, _file.Reports.Tried);

    /// <summary>Whether words tell that it went better with a plan of an aim: until when a child slept is no news of the mornings.</summary>
    public bool TellsOfBetter(string said, string aim) => SaysOneOf(said, _file.Reports.Better) || (aim != MorningsAim && SaysOneOf(said, _file.Reports.Stretch));

    /// <summary>Whether words tell that nothing has changed.</summary>
    public bool TellsOfNoChange(string said) => SaysOneOf(said, _file.Reports.Unchanged);

    /// <summary>Whether words tell that the child was held.</summary>
    public bool TellsOfHolding(string said) => SaysOneOf(said, _file.Reports.Held);

    /// <summary>Whether words tell that it went no better.</summary>
    public bool TellsOfWorse(string said) => SaysOneOf(said, _file.Reports.Worse);

    /// <summary>Whether words tell that the parent has no more to give.</summary>
    public bool TellsOfBeingSpent(string said) => SaysOneOf(said, _file.Reports.Spent);

    /// <summary>What is told of one of several nights, without the words that name it: "5" of "second one 5"; null where they name none.</summary>
    public string? OfOneNight(string said)
    {
        var plain = Whole(said);
        return _file.Reports.Which.Select(Whole).Where(each => plain.Contains(each, StringComparison.Ordinal)).MaxBy(each => each.Length) is { } named
            ? plain.Replace(named, " ", StringComparison.Ordinal).Trim()
            : null;
    }

    /// <summary>Whether words tell of tears.</summary>
    public bool TellsOfTears(string said) => SaysOneOf(said, _file.Reports.Tears);

    /// <summary>Whether words tell of this minute.</summary>
    public bool TellsOfNow(string said) => SaysOneOf(said, _file.Reports.Now);

    private static string? Longest(IEnumerable<(string Id, List<string> Said)> choices, string said)
    {
        var plain = Whole(said);
        return choices.SelectMany(choice => choice.Said.Select(words => (choice.Id, words)))
            .Where(each => plain.Contains(Whole(each.words), StringComparison.Ordinal))
            .OrderByDescending(each => each.words.Length)
            .Select(each => each.Id)
            .FirstOrDefault();
    }

    private static bool SaysOneOf(string said, List<string> words) => Whole(said) is var plain && words.Exists(each => plain.Contains(Whole(each), StringComparison.Ordinal));

    // Whole words only: "bit" is not in "bite".
    private static string Whole(string said) => $" {PlainWords.Of(said)} ";
}
