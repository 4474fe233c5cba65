namespace GentleSleepBot.Guidance.Reading;

/// <summary>Puts a further message's facts on top of what was known, and lists what they changed.</summary>
internal sealed class FactsMerger(Facts earlier, Facts now)
{
    private const double SameAge = 0.05;
    private const double NearAge = 0.2;
    private const double OtherChildsAge = 0.5;

    private readonly List<FactChange> _changes = [];

    public MergedFacts Merge()
    {
        var (child, others) = MergeChildren();
        var facts = now with
        {
            Child = child,
            OtherChildren = others,
            Pronoun = Later(FactKind.Pronoun, earlier.Pronoun, now.Pronoun),
            Writer = Later(FactKind.Writer, earlier.Writer, now.Writer),
            Others = Union(earlier.Others, now.Others),
            Places = now.Places.Count > 0 ? now.Places : earlier.Places,
            Settling = Union(earlier.Settling, now.Settling),
            Feeding = Later(FactKind.Feeding, earlier.Feeding, now.Feeding),
            Wakings = OftenAsBefore(now.Wakings) ?? earlier.Wakings,
            Naps = now.Naps ?? earlier.Naps,
            Bedtime = Later(FactKind.Bedtime, earlier.Bedtime, now.Bedtime),
            WakeTime = Later(FactKind.WakeTime, earlier.WakeTime, now.WakeTime),
            CryItOut = Later(FactKind.CryItOut, earlier.CryItOut, now.CryItOut),
            Alone = now.Alone ?? earlier.Alone,
            Tried = Union(earlier.Tried, now.Tried),
            Variety = now.Variety ?? earlier.Variety,
            Temperature = now.Temperature ?? earlier.Temperature,
        };
        return new MergedFacts(facts, _changes) { Told = now };
    }

    private (ChildFact? Child, IReadOnlyList<ChildFact> Others) MergeChildren()
    {
        if (now.Child is not { } told)
            return (earlier.Child, earlier.OtherChildren.Count > 0 ? earlier.OtherChildren : now.OtherChildren);
        if (earlier.Child is not { } known)
            return (told, now.OtherChildren);
        if (known.Age is { } certain && told.Age is { } vague && IsLessSure(vague, certain))
            told = told with { Age = null, Stage = known.Stage };

        if (told.Age is null && told.CorrectedAge is null && OtherMeant(told) is { } other)
            return Switch(known, other, told.From!);
        if (told.Age is { } said && (now.Corrections.Count > 0 || !IsSameAge(known.Age, said)) && earlier.OtherChildren.FirstOrDefault(sibling => IsSameAge(sibling.Age, said)) is { } sibling)
            return Switch(known, sibling, told.From ?? said.From);
        var child = known with
        {
            Age = told.Age ?? (told.CorrectedAge is { } due && IsSameAge(known.Age, due) ? null : known.Age),
            CorrectedAge = told.CorrectedAge ?? (told.Age is null ? known.CorrectedAge : null),
            WeeksAtBirth = told.WeeksAtBirth ?? known.WeeksAtBirth,
            Stage = told.Age is not null || known.Stage == ChildStage.Unknown ? told.Stage : known.Stage,
            IsMultiple = known.IsMultiple || told.IsMultiple,
        };
        NoteAge(known, told);
        return (Recorrect(child), Union(earlier.OtherChildren, now.OtherChildren));
    }

    // "it's my toddler I mean", or the age of one told before: that child takes the first one's place.
    private ChildFact? OtherMeant(ChildFact told) =>
        told.Stage is ChildStage.Unknown || now.Corrections.All(c => c.Value != FactKind.Child)
            ? null
            : earlier.OtherChildren.FirstOrDefault(other => other.Stage == told.Stage) ?? (earlier.Child?.Stage == told.Stage ? null : told);

    private (ChildFact Child, IReadOnlyList<ChildFact> Others) Switch(ChildFact known, ChildFact meant, Evidence from)
    {
        _changes.Add(new FactChange(FactKind.Child, FactWords.Of(known), FactWords.Of(meant), from, IsCorrection: now.Corrections.Count > 0));
        return (meant, [known, .. earlier.OtherChildren.Where(other => other != meant)]);
    }

    // "A new baby" is another child's age, and "nearly two" no news of one who is 20 months.
    private bool IsLessSure(AgeFact vague, AgeFact known) =>
        !IsCorrected(FactKind.Age) && vague.Certainty < known.Certainty
        && (vague.Certainty == Certainty.Inferred
            ? Math.Abs(vague.Months - known.Months) > known.Months * OtherChildsAge
            : Math.Abs(vague.Months - known.Months) <= known.Months * NearAge);

    private static bool IsSameAge(AgeFact? one, AgeFact other) =>
        one is not null && Math.Abs(one.Months - other.Months) <= Math.Max(one.Months, other.Months) * SameAge;

    private void NoteAge(ChildFact known, ChildFact told)
    {
        if (told.Age is { } age && known.Age is { } before && !age.Months.Equals(before.Months))
            _changes.Add(new FactChange(FactKind.Age, FactWords.Of(before), FactWords.Of(age), age.From, IsCorrected(FactKind.Age)));
        if (told.CorrectedAge is { } corrected && known.CorrectedAge is { } last && !corrected.Months.Equals(last.Months))
            _changes.Add(new FactChange(FactKind.CorrectedAge, FactWords.Of(last), FactWords.Of(corrected), corrected.From, IsCorrected(FactKind.CorrectedAge)));
    }

    // "he was born 5 weeks early" in a later message corrects the age that is already known.
    private static ChildFact Recorrect(ChildFact child) =>
        child is { CorrectedAge: null, Age: { } age, WeeksAtBirth: { } weeks } ? child with { CorrectedAge = Prematurity.Correct(age, weeks) } : child;

    private Stated<T>? Later<T>(FactKind kind, Stated<T>? before, Stated<T>? after)
    {
        if (before is null || after is null)
            return after ?? before;
        if (EqualityComparer<T>.Default.Equals(before.Value, after.Value) || after.Certainty < before.Certainty && !IsCorrected(kind))
            return before;
        _changes.Add(new FactChange(kind, FactWords.Of(before.Value), FactWords.Of(after.Value), after.From, IsCorrected(kind)));
        return after;
    }

    // "Awake for two hours at 3" says nothing of how often, and takes nothing back.
    private WakingFact? OftenAsBefore(WakingFact? told) => told is { CountFrom: null, EveryMinutesFrom: null } && earlier.Wakings is { } known
        ? told with { CountFrom = known.CountFrom, CountTo = known.CountTo, EveryMinutesFrom = known.EveryMinutesFrom, EveryMinutesTo = known.EveryMinutesTo }
        : told;

    private bool IsCorrected(FactKind kind) => now.Corrections.Any(c => c.Value == kind);

    private static List<T> Union<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        [.. before, .. after.Where(fact => !before.Contains(fact))];
}
