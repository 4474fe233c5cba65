namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads a further message that leans on an age told before: "weeks, not months", "I meant the older one".</summary>
internal sealed class RetoldAge(MarkedMessage message)
{
    private const int LongestMessage = 12;
    private const int LongestUnitMessage = 6;
    private const int LongestUnitAnswer = 2;

    /// <summary>The child that is meant now, with its age; null when the message says nothing of the kind.</summary>
    /// <param name="earlier">What was known before.</param>
    /// <param name="wasAsked">Whether the age was asked for: then "years" alone is an answer.</param>
    public ChildFact? Read(Facts? earlier, bool wasAsked)
    {
        if (earlier?.Child is not { } known || message.Count > LongestMessage || !(PutsRight() || (wasAsked && message.Count <= LongestUnitAnswer)))
            return null;
        return OtherChild(known, earlier.OtherChildren) ?? (known.Age is { } age && message.Count <= LongestUnitMessage ? InOtherUnit(age) : null);
    }

    private bool PutsRight()
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, Trait.Sorry) || (message.WordAt(i) is "asking" or "talking" && message.WordAt(i + 1) == "about"))
                return true;
        }

        return CorrectionReader.IsStarred(message);
    }

    // "no, the big one", "I was asking about my oldest", "it's the little one I mean"
    private ChildFact? OtherChild(ChildFact known, IReadOnlyList<ChildFact> others)
    {
        var children = others.Append(known).Where(child => child.Age is not null).ToList();
        for (var i = 0; i < message.Count && children.Count > 1; i++)
        {
            if (message.WordAt(i - 1) is "not" or "no" || message.WordAt(i - 2) == "not" || !message.Has(i, Trait.Older | Trait.Younger))
                continue;
            var meant = message.Has(i, Trait.Older) ? children.MaxBy(child => child.Age!.Months)! : children.MinBy(child => child.Age!.Months)!;
            return meant with { From = message.Evidence(i, i) };
        }

        return null;
    }

    // "7 months" told before, "weeks, not months" now, is 7 weeks.
    private ChildFact? InOtherUnit(AgeFact age)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.WordAt(i - 1) == "not" || message.WordAt(i) == "do" || IsCounted(i) || !message.Lexicon.Units.TryGetValue(message.WordAt(i), out var unit) || unit == (Unit(age) ?? QuantityUnit.Month))
                continue;
            var (one, other) = (new Quantity(1, 1, Unit(age) ?? QuantityUnit.Month, i, i), new Quantity(1, 1, unit, i, i));
            if (!one.CouldBeAge || !other.CouldBeAge)
                continue;
            var count = Math.Round(age.Months / one.MonthsEach * 2) / 2;
            var candidate = new AgeCandidate { Quantity = other with { Low = count, High = count }, Kind = AgeKind.Child };
            AgeScale.Measure(candidate, message);
            var again = AgeScale.Fact(candidate, message);
            return new ChildFact { Age = again, Stage = StageWords.Of(again.Months), From = again.From };
        }

        return null;
    }

    // "3 weeks on and no better" tells another number, not another unit.
    private bool IsCounted(int unit) => unit > 0 && message[unit - 1].Word.Number is not null;

    private QuantityUnit? Unit(AgeFact age)
    {
        foreach (var word in ParentMessage.Parse(age.From.Text).Text.Words)
        {
            if (message.Lexicon.Units.TryGetValue(word.Text, out var unit))
                return unit;
        }

        return null;
    }
}
