namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads that the writer puts an earlier word right: "No, she's 7 months", "sorry 7 weeks not months", "it's my toddler I mean".</summary>
internal static class CorrectionReader
{
    private const int LongestCorrection = 25;
    private const int ShortestCorrection = 5;

    public static List<Stated<FactKind>> Read(MarkedMessage message, Facts facts)
    {
        var corrections = new List<Stated<FactKind>>();
        if ((Cue(message) ?? NamesGirlOrBoy(message)) is not { } cue)
            return corrections;
        var from = message.Evidence(cue, cue);
        Add(facts.Child?.Age is not null, FactKind.Age);
        Add(facts.Child?.CorrectedAge is not null && facts.Child.Age is null, FactKind.CorrectedAge);
        Add(facts.Child is { Age: null, Stage: ChildStage.Toddler or ChildStage.Newborn or ChildStage.Baby }, FactKind.Child);
        Add(IsPronoun(message, facts), FactKind.Pronoun);
        Add(facts.Writer is not null, FactKind.Writer);
        Add(facts.Bedtime is not null, FactKind.Bedtime);
        Add(facts.WakeTime is not null, FactKind.WakeTime);
        Add(facts.Wakings is not null, FactKind.Wakings);
        Add(facts.Naps is not null, FactKind.Naps);
        Add(facts.Feeding is not null, FactKind.Feeding);
        Add(facts.Places.Count > 0, FactKind.Place);
        return corrections;

        void Add(bool isSaid, FactKind kind)
        {
            if (isSaid)
                corrections.Add(new Stated<FactKind>(kind, from));
        }
    }

    // "shes a girl", "he, not she": only a message about nothing else corrects the pronoun.
    private static bool IsPronoun(MarkedMessage message, Facts facts) =>
        facts.Pronoun is not null && facts.Child?.Age is null && message.Count <= 8;

    private static int? Cue(MarkedMessage message)
    {
        if (message.Count > LongestCorrection)
            return null;
        if (IsStarred(message) || (message.Has(0, Trait.Sorry) && !(message.WordAt(0) == "no" && IsDenial(message))))
            return 0;
        if (message.Has(message.Count - 1, Trait.Sorry) && message.WordAt(message.Count - 1) != "not")
            return message.Count - 1;
        for (var i = 1; i < message.Count; i++)
        {
            if (message.WordAt(i) is "mean" or "meant" && message.Has(i - 1, Trait.Myself))
                return i;
            if (message.WordAt(i) == "actually" || (message.WordAt(i) is "asking" or "talking" && message.WordAt(i + 1) == "about"))
                return i;
            if (message.WordAt(i) == "not" && message.Lexicon.Units.ContainsKey(message.WordAt(message.Count - 1)) && (message.Has(0, Trait.She | Trait.He | Trait.They) || message.Count <= ShortestCorrection))
                return i;
        }

        return null;
    }

    /// <summary>"*19 months" puts a slip of the finger right.</summary>
    public static bool IsStarred(MarkedMessage message) => message.Text.Original.AsSpan().TrimStart().StartsWith("*") && message.Count > 0;

    // "it's a girl", "he's a she"
    private static int? NamesGirlOrBoy(MarkedMessage message)
    {
        for (var i = 2; i < message.Count && message.Count <= 6; i++)
        {
            if (message.WordAt(i - 1) == "a" && message.Has(i - 2, Trait.Being) && message.Has(i, Trait.Girl | Trait.Boy | Trait.She | Trait.He))
                return i;
        }

        return null;
    }

    // "no fever", "no idea", "no cio please" deny a thing; "no, she's 7 months" and "no its 7" answer.
    private static bool IsDenial(MarkedMessage message) =>
        message.SameClause(0, 1) && message.WordAt(2) is not ("is" or "was") && !message.Has(1, Trait.She | Trait.He | Trait.They | Trait.Mine | Trait.Myself) && message[1].Word.Number is null;
}
