namespace GentleSleepBot.Guidance.Reading;

/// <summary>What the rules ask of the words around a figure.</summary>
internal sealed partial class AgeRules
{
    private bool Corrected(Quantity q) =>
        (Follows(q, Trait.Corrected, 1) && !IsNumber(q.Last + 2)) || (_message.Before(q.First, Trait.Corrected, 4) is var word && word >= 0 && _message.Before(q.First, Trait.Actual, 3) < word
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

    private bool UpTo(Quantity q) => _message.WordAt(q.First - 1) == "to" && _message.WordAt(q.First - 2) == "up";

    private bool IsWriter(int at) =>
        _message.Has(at, Trait.Myself) && (_message.WordAt(at) != "i" || _message.Has(at + 1, Trait.Being)) && _message.WordAt(at) is "im" or "i" or "am" or "ive";

    private bool IsOld(int at) => _message.Has(at, Trait.Old);

    private bool Follows(Quantity q, Trait traits, int reach)
    {
        for (var i = q.Last + 1; i <= q.Last + reach && i < _message.Count; i++)
        {
            if (!_message.SameClause(q.Last, i) && _message.Gap(q.Last).Trim() is not "(")
                return false;
            if (_message.Has(i, traits))
                return true;
            if (_message[i].Word.Number is not null)
                return false;
        }

        return false;
    }

    // The word that leads into the figure, past "about", "only", "like" and articles.
    private int Lead(Quantity q) => _owners.Lead(q);
}
