namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a child is called: newborn, baby, toddler.</summary>
internal static class StageWords
{
    private const double NewbornMonths = 2;
    private const double BabyMonths = 12;
    private const double ToddlerMonths = 36;

    public static ChildStage Of(double months) => months switch
    {
        < NewbornMonths => ChildStage.Newborn,
        < BabyMonths => ChildStage.Baby,
        < ToddlerMonths => ChildStage.Toddler,
        _ => ChildStage.Older,
    };

    /// <summary>The first child spoken of, and the word.</summary>
    public static (ChildStage Stage, Evidence? From) Read(MarkedMessage message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.Has(i, Trait.Child | Trait.She | Trait.He) || message.Has(i + 1, Trait.Thing) || IsDenied(message, i))
                continue;
            var stage = message.Has(i, Trait.Newborn) ? ChildStage.Newborn
                : message.Has(i, Trait.Toddler) ? ChildStage.Toddler
                : message.WordAt(i) is "baby" or "infant" or "bub" or "bubs" ? ChildStage.Baby : ChildStage.Unknown;
            return (stage, message.Evidence(i, i));
        }

        return (ChildStage.Unknown, null);
    }

    /// <summary>What "a newborn" alone says of the age; nothing when newborns in general are meant or a toddler is there too.</summary>
    public static AgeFact? NewbornAge(MarkedMessage message, ChildStage stage, Evidence? from)
    {
        if (stage != ChildStage.Newborn || from is null || from.Text.EndsWith('s'))
            return null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, Trait.Toddler | Trait.Pregnant))
                return null;
        }

        return new AgeFact(0.5, 0, NewbornMonths, Certainty.Inferred, from);
    }

    public static bool HasTwins(MarkedMessage message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Has(i, Trait.Twins))
                return true;
        }

        return false;
    }

    private static bool IsDenied(MarkedMessage message, int at) => message.WordAt(at - 1) == "not" || message.WordAt(at - 2) == "not";
}
