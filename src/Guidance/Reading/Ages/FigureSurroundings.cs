namespace GentleSleepBot.Guidance.Reading;

/// <summary>What stands around a figure: the small questions that the age rules share.</summary>
internal sealed class FigureSurroundings(MarkedMessage message)
{
    /// <summary>The word that leads into a figure, past "about", "only", "like" and articles; -1 when the clause begins with the figure.</summary>
    public int Lead(Quantity q)
    {
        var at = q.First - 1;
        while (message.SameClause(at, q.First) && (message.Has(at, Trait.Loosely | Trait.Nearly | Trait.Article) || message.WordAt(at) == "just"))
            at--;
        return message.SameClause(at, q.First) ? at : -1;
    }

    /// <summary>The word right before a figure, empty when the clause begins with the figure.</summary>
    public string WordBefore(Quantity q) => OpensClause(q) ? "" : message.WordAt(q.First - 1);

    /// <summary>The word right behind a figure, empty when the clause ends with the figure.</summary>
    public string WordBehind(Quantity q) => message.SameClause(q.Last, q.Last + 1) ? message.WordAt(q.Last + 1) : "";

    /// <summary>Whether the word right behind a figure, in the same clause, has a trait.</summary>
    public bool IsBefore(Quantity q, Trait traits) => message.SameClause(q.Last, q.Last + 1) && message.Has(q.Last + 1, traits);

    public bool OpensClause(Quantity q) => !message.SameClause(q.First - 1, q.First);

    /// <summary>Whether nothing but "almost" or "about" stands before a figure in its sentence.</summary>
    public bool LeadsSentence(Quantity q)
    {
        var at = q.First - 1;
        while (message.SameSentence(at, q.First) && message.Has(at, Trait.Loosely | Trait.Nearly))
            at--;
        return !message.SameSentence(at, q.First);
    }

    public bool OpensSentence(Quantity q) => !message.SameSentence(q.First - 1, q.First);

    public bool EndsClause(Quantity q) => !message.SameClause(q.Last, q.Last + 1) || message.Gap(q.Last).ContainsAny("])|&+");

    public bool InBrackets(Quantity q) => q.First > 0 && message.Gap(q.First - 1).Contains('(');

    /// <summary>Whether the figure says itself that it is an age: "5 months old", "5mo".</summary>
    public bool IsOld(Quantity q) => message.Has(q.Last + 1, Trait.Old) || message.WordAt(q.Last) is "yo" or "mo" or "wo" or "do" or "moold" or "yrold";

    /// <summary>"she's 3", "my son is 4 months": whether a child is said to be of the figure.</summary>
    public bool IsSaidOfAChild(Quantity q)
    {
        const Trait Young = Trait.She | Trait.He | Trait.Child;
        return Lead(q) is var lead && lead >= 0 && message.Has(lead, Trait.Being) && (message.Has(lead, Young) || (message.SameClause(lead - 1, lead) && message.Has(lead - 1, Young)));
    }

    /// <summary>"she's 3 wakes loads", "my daughter 2 wakes at night", but not "she's 3 wakes in" nor "3 wakes a night".</summary>
    public bool IsAgeOfWhoWakes(Quantity q) => WordBehind(q) == "wakes" && (IsSaidOfAChild(q) || message.Has(Lead(q), Trait.Girl | Trait.Boy))
        && message.WordAt(q.Last + 2) is not ("in" or "a" or "an" or "per" or "each" or "every" or "last" or "tonight" or "so" or "already" or "now" or "");

    /// <summary>"a girl of 16 months"</summary>
    public bool IsOf(Quantity q) => message.WordAt(q.First - 1) == "of" && message.Has(q.First - 2, Trait.Child);

    /// <summary>Whether the day an age is reached is given: "2 in march", "five months on the 3rd".</summary>
    public bool IsDated(Quantity q) => WordBehind(q) is var word && word is "on" or "in"
        && (message.Lexicon.Months.ContainsKey(message.WordAt(q.Last + 2)) || (word == "on" && message.WordAt(q.Last + 2) == "the"));

    /// <summary>Whether one of the next words, up to another figure or the end of the clause, has a trait.</summary>
    public bool Follows(Quantity q, Trait traits, int reach)
    {
        for (var i = q.Last + 1; i <= q.Last + reach && i < message.Count; i++)
        {
            if (!message.SameClause(q.Last, i) && message.Gap(q.Last).Trim() is not "(")
                return false;
            if (message.Has(i, traits))
                return true;
            if (message[i].Word.Number is not null)
                return false;
        }

        return false;
    }
}
