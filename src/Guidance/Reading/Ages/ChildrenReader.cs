namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads which children there are, how old they are, and which one is meant.</summary>
internal sealed class ChildrenReader(MarkedMessage message, IReadOnlyList<Quantity> quantities)
{
    private const double AnotherChild = 0.4;
    private const int LongestBareAnswer = 6;
    private const double OldestInYears = 5;

    private readonly List<AgeCandidate> _candidates = [];

    public ChildrenFound Read(ReadingContext context)
    {
        var rules = new AgeRules(message, quantities);
        foreach (var quantity in quantities)
        {
            if (rules.Judge(quantity) is var kind and not AgeKind.None)
                AddCandidate(quantity, GoesOnInPast(quantity) ? AgeKind.Past : kind, rules.BareUnit(quantity));
        }

        if (context.Asked == FactKind.Age && !_candidates.Exists(c => c.Kind == AgeKind.Child) && BareAnswer(context.Earlier?.Child?.Stage) is { } answer)
            _candidates.Add(answer);

        ForgetRepeatedDurations();
        SetAlternativesApart();
        var choice = new ChildChoice(message);
        var ranked = choice.Rank(_candidates.Where(c => c.Kind is AgeKind.Child or AgeKind.Sibling));
        var unclear = choice.IsUnclear(ranked);
        var meant = unclear ? null : ranked.Count > 1 || (ranked.Count == 1 && ranked[0].Kind != AgeKind.Sibling) ? ranked[0].Surest : Fallback();
        if (meant is not null && IsAnotherThan(context.Earlier?.Child?.Age, meant))
            meant = null;
        if (meant is null && !unclear && new RetoldAge(message).Read(context.Earlier, context.Asked == FactKind.Age) is { } retold)
            return new ChildrenFound(retold, [], IsUnclear: false, Mentions(null));
        var others = ranked.Where(child => child.Surest != meant).Select(child => Child(child.First, Certainty.Stated)).ToList();
        return new ChildrenFound(Describe(meant, context), others, unclear, Mentions(meant));
    }

    // "my oldest is 3 and naps fine" adds a child to the one that is known, it does not make that one older.
    private bool IsAnotherThan(AgeFact? known, AgeCandidate candidate) =>
        known is not null && Math.Abs(known.Months - candidate.Months) > Math.Max(known.Months, candidate.Months) * AnotherChild
        && (candidate.Kind == AgeKind.Sibling || message.Before(candidate.Quantity.First, Trait.Older | Trait.Sibling, 4) >= 0
            || message.After(candidate.Quantity.Last, Trait.Also | Trait.Sibling, 4) >= 0);

    // "a good sleeper at 2 months, 3 months, 4 months"
    private bool GoesOnInPast(Quantity quantity) => _candidates.Count > 0 && _candidates[^1] is { Kind: AgeKind.Past } past
        && past.Quantity.Last == quantity.First - 1 && message.Gap(past.Quantity.Last).Trim() is "," && !message.Has(quantity.Last + 1, Trait.NowWord);

    private void AddCandidate(Quantity quantity, AgeKind kind, QuantityUnit bareUnit)
    {
        var candidate = new AgeCandidate { Quantity = quantity, Kind = kind };
        AgeScale.Measure(candidate, message, bareUnit);
        var turned = _candidates.Count > 0 ? _candidates[^1] : null;
        if (kind == AgeKind.Other && message.Has(quantity.Last + 1, Trait.Ago) && turned?.Kind == AgeKind.Child && quantity.First - turned.Quantity.Last <= 2
            && message.Before(turned.Quantity.First, Trait.Turning, 3) >= 0)
            AgeScale.Add(turned, quantity);
        else
            _candidates.Add(candidate);
    }

    // "It's been 3 weeks of this. 3 weeks." says nothing new the second time.
    private void ForgetRepeatedDurations() =>
        _candidates.RemoveAll(c => c.Kind == AgeKind.Child && !message.Has(c.Quantity.Last + 1, Trait.Old) && !message.SameClause(c.Quantity.First - 1, c.Quantity.First)
            && _candidates.Exists(other => other.Kind is AgeKind.Other or AgeKind.Past && other.Months == c.Months && other.Quantity.First < c.Quantity.First));

    // "with a 9 month old or a 15 month old?" weighs ages, and "5mo and still in it, 6 weeks now" counts how long.
    private void SetAlternativesApart()
    {
        for (var i = 1; i < _candidates.Count; i++)
        {
            var (one, other) = (_candidates[i - 1], _candidates[i]);
            if (GoesOnSo(one, other))
                other.Kind = AgeKind.Other;
            if (one.Kind is not (AgeKind.Child or AgeKind.General) || other.Kind is not (AgeKind.Child or AgeKind.General) || !message.SameSentence(one.Quantity.First, other.Quantity.First))
                continue;
            var gap = other.Quantity.First - one.Quantity.Last;
            if (gap == 4 && message.WordAt(one.Quantity.Last + 2) == "and" && message.Has(other.Quantity.First - 1, Trait.Article))
                other.Kind = one.Kind;
            else if (gap <= 4 && message.Before(other.Quantity.First, Trait.Child, 2) < 0 && message.WordAt(other.Quantity.First - (message.Has(other.Quantity.First - 1, Trait.Article) ? 2 : 1)) == "or")
                one.Kind = other.Kind = AgeKind.General;
            else if (message.Has(other.Quantity.Last + 1, Trait.NowWord) && !message.SameClause(other.Quantity.First - 1, other.Quantity.First) && other.Months < one.Months / 2)
                other.Kind = AgeKind.Other;
        }
    }

    // "My 8 month old wakes hourly. 5 weeks now."
    private bool GoesOnSo(AgeCandidate one, AgeCandidate other) => one.Kind == AgeKind.Child && other.Kind == AgeKind.Child && message.Has(one.Quantity.Last + 1, Trait.Old)
        && message.Has(other.Quantity.Last + 1, Trait.NowWord) && !message.SameClause(other.Quantity.First - 1, other.Quantity.First) && other.Months < one.Months / 2;

    // "2", of a child that was called a toddler before, are years.
    private AgeCandidate? BareAnswer(ChildStage? called)
    {
        if (quantities.Count != 1 || quantities[0] is not { Unit: QuantityUnit.None, Low: >= 0 and <= 60 } only || !(message.Count <= LongestBareAnswer || BeginsWith(only)) || Counts(only))
            return null;
        var candidate = new AgeCandidate { Quantity = only, Kind = AgeKind.Child };
        var inYears = called is ChildStage.Toddler or ChildStage.Older && only.Low is >= 1 and <= OldestInYears;
        AgeScale.Measure(candidate, message, inYears ? QuantityUnit.Year : QuantityUnit.Month);
        candidate.Certainty = Certainty.Approximate;
        return candidate;
    }

    // "5 and a half, wakes all night long"
    // "5 times", "which one", "2 or 3": an answer to something else.
    private bool Counts(Quantity quantity) => message.WordAt(quantity.Last + 1) is "times" or "time" or "x" or "wakings" or "wakeups" or "naps" or "feeds"
        || (message.SameClause(quantity.Last, quantity.Last + 1) && message.Has(quantity.Last + 1, Trait.WakeWord | Trait.NapWord)) || (message.WordAt(quantity.First) == "one" && quantity.First > 0);

    private bool BeginsWith(Quantity quantity) => quantity.First <= 1 && !message.SameClause(quantity.Last, quantity.Last + 1);

    private AgeCandidate? Fallback()
    {
        if (_candidates.FindLast(c => c.Kind == AgeKind.General && message.Has(c.Quantity.Last + 1, Trait.Old) && message.Has(c.Quantity.Last + 2, Trait.Child) && IsUsable(c)) is { } child)
            return child;
        foreach (var kind in new[] { AgeKind.Ward, AgeKind.SinceBirth, AgeKind.Postpartum, AgeKind.General, AgeKind.Event, AgeKind.Regression, AgeKind.Reached, AgeKind.SoFar })
        {
            if (_candidates.FindLast(c => c.Kind == kind && IsUsable(c)) is { } found)
                return found;
        }

        return null;
    }

    private bool IsUsable(AgeCandidate candidate) => candidate.Kind switch
    {
        AgeKind.Event => message.SentenceHas(candidate.Quantity.First, Trait.JustNow),
        AgeKind.Regression => message.Before(candidate.Quantity.First, Trait.Being | Trait.Asking | Trait.Since, 4) < 0,
        AgeKind.Postpartum or AgeKind.SinceBirth or AgeKind.SoFar => !Toddlers(),
        AgeKind.General => _candidates.TrueForAll(c => c.Kind != AgeKind.General || c.Months.Equals(candidate.Months)),
        _ => true,
    };

    private bool Toddlers()
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, Trait.Toddler) && message.Has(i - 1, Trait.Mine | Trait.Article))
                return true;
        }

        return false;
    }

    private ChildFact? Describe(AgeCandidate? meant, ReadingContext context)
    {
        var child = meant is null ? new ChildFact() : Child(meant, meant.Kind is AgeKind.Child or AgeKind.Ward or AgeKind.Sibling ? Certainty.Stated : Certainty.Inferred);
        if (child.Age is null && context.Today is { } today && new BirthDateReader(message, today).Read() is { } born)
            child = child with { Age = born, Stage = StageWords.Of(born.Months), From = born.From };
        child = Prematurity.Apply(child, _candidates, message);
        var (stage, from) = StageWords.Read(message);
        if (child.Age is null)
            child = child with { Stage = child.CorrectedAge is { } c ? StageWords.Of(c.Months) : stage, From = child.From ?? from, Age = StageWords.NewbornAge(message, stage, from) };
        child = child with { IsMultiple = StageWords.HasTwins(message) };
        return child.From is null && child.CorrectedAge is null && child.WeeksAtBirth is null ? null : child;
    }

    private ChildFact Child(AgeCandidate candidate, Certainty atMost)
    {
        var age = AgeScale.Fact(candidate, message, atMost);
        return new ChildFact { Age = age, Stage = StageWords.Of(age.Months), From = age.From };
    }

    private List<AgeMention> Mentions(AgeCandidate? meant) =>
        [.. _candidates.Select(c => new AgeMention(
            Math.Round(c.Months, 2),
            c.Kind == AgeKind.Child && meant is not null && c != meant && Math.Abs(c.Months - meant.Months) > meant.Months * 0.2 ? AgeOwner.Sibling : c.Owner,
            message.Evidence(c.Quantity.First, c.Quantity.Last)))];
}
