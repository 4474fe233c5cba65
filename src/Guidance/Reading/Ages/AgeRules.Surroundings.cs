namespace GentleSleepBot.Guidance.Reading;

/// <summary>What the rules ask of the words around a figure.</summary>
internal sealed partial class AgeRules
{
    private const double FewestMonthsOfThis = 5;

    // "9 months is her adjusted age"
    private bool Corrected(Quantity q) => (_around.IsBefore(q, Trait.Being) && _around.Follows(q, Trait.Corrected, 4)) || IsCorrected(q);

    private bool IsCorrected(Quantity q) =>
        (_around.Follows(q, Trait.Corrected, 1) && !(IsNumber(q.Last + 2) && _message.SameClause(q.Last + 1, q.Last + 2))) || (_message.Before(q.First, Trait.Corrected, 4) is var word && word >= 0 && _message.Before(q.First, Trait.Actual, 3) < word
            && !Counts(word + 1, q.First) && !_message.Has(word - 1, Trait.Old) && !IsBehindQuantity(word));

    // In "4 months corrected 6 actual" the word belongs to the figure before it.
    private bool IsBehindQuantity(int word) => _message[word].Word.Clause == _message[Math.Max(0, word - 1)].Word.Clause
        && word > 0 && (_message.Lexicon.Units.ContainsKey(_message.WordAt(word - 1)) || _message[word - 1].Word.Number is not null);

    private bool IsNumber(int at) => at < _message.Count && _message[at].Word.Number is not null;

    private bool Counts(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsNumber(i))
                return true;
        }

        return false;
    }

    private bool UpTo(Quantity q) => _around.WordBefore(q) == "to" && _message.WordAt(q.First - 2) == "up";

    // "born at 30"
    private bool IsBornAt(Quantity q) => q.Low is >= FewestWeeksAtBirth and < 37 && _around.WordBefore(q) == "at" && _message.Before(q.First, Trait.Birth, 2) >= 0 && _around.EndsClause(q);

    // "Pregnant again, 14 weeks, and sore"
    private bool IsHowFar(Quantity q) => q.Unit == QuantityUnit.Week && !_message.SameClause(q.First - 1, q.First) && _message.SameSentence(q.First - 1, q.First)
        && (_message.Has(q.First - 1, Trait.Pregnant) || _message.Before(q.First - 1, Trait.Pregnant, 2) >= 0);

    // "twins turning 2", but not "until he turns 2" nor "will he sleep when she turns 1"
    private bool IsTurningNow(int verb) => _message.WordAt(verb) == "turning" && _message.Before(verb, Trait.Asking, 6) < 0;

    // "14 months of this", "seven months in": so long has the writer been at it, which in months means since the birth.
    private AgeKind SoFar(Quantity q)
    {
        if (q.Unit != QuantityUnit.Month || _message.Has(_around.Lead(q), Trait.DurationLead) && _message.WordAt(_around.Lead(q)) != "after")
            return AgeKind.None;
        var behind = _around.WordBehind(q);
        var isSoFar = behind == "in" ? !_message.SameClause(q.Last + 1, q.Last + 2) || _message.WordAt(q.Last + 2) == "and"
            : behind == "of" && q.Low >= FewestMonthsOfThis && _message.WordAt(q.Last + 2) is "this" or "it" or "no" or "broken" or "hourly" or "bed" or "sharing" or "bedsharing" or "cosleeping" or "co" or "waking" or "wakes" or "nursing" or "rocking" or "interrupted";
        return isSoFar ? AgeKind.SoFar : AgeKind.None;
    }

    // "at 12 months when he sleeps with us" goes on now, "at 12 months when he was poorly" is over.
    private bool IsWhenNow(Quantity q) => _message.WordAt(q.Last + 1) == "when" && _message.After(q.Last + 1, Trait.PastVerb, 5) < 0;

    private bool IsWriter(int at) =>
        _message.Has(at, Trait.Myself) && (_message.WordAt(at) != "i" || _message.Has(at + 1, Trait.Being)) && _message.WordAt(at) is "im" or "i" or "am" or "ive";

    private bool IsOld(int at) => _message.Has(at, Trait.Old);
}
