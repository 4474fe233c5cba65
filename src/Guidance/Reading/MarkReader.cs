namespace GentleSleepBot.Guidance.Reading;

/// <summary>Turns marks of one section of the lexicon into facts, each meaning once, leaving out what is denied or said of somebody else.</summary>
internal sealed class MarkReader(MarkedMessage message)
{
    private const int DenialReach = 4;

    public List<Stated<TMeaning>> All<TMeaning>(LexiconSection section, Func<int, TMeaning> meaning, Func<Mark, bool>? fits = null)
    {
        var facts = new List<Stated<TMeaning>>();
        foreach (var mark in message.Marks)
        {
            if (mark.Section != section || (fits is not null && !fits(mark)))
                continue;
            var value = meaning(mark.Meaning);
            if (!facts.Exists(fact => EqualityComparer<TMeaning>.Default.Equals(fact.Value, value)))
                facts.Add(new Stated<TMeaning>(value, message.Evidence(mark.First, mark.Last)));
        }

        return facts;
    }

    public bool IsSaid(Mark mark) => message.Before(mark.First, Trait.Negation, DenialReach) < 0;

    /// <summary>Whether a feeling is the writer's: not denied, not the child's or another's.</summary>
    public bool IsWriters(Mark mark)
    {
        if (!IsSaid(mark))
            return false;
        for (var i = mark.First - 1; i >= 0 && mark.First - i <= 6 && message.SameClause(i, mark.First); i--)
        {
            if (message.Has(i, Trait.Myself) || message.WordAt(i) is "makes" or "making" or "made")
                return true;
            if (message.Has(i, Trait.She | Trait.He | Trait.Child | Trait.Adult))
                return false;
        }

        return true;
    }

    public bool WasTried(Mark mark)
    {
        foreach (var cue in message.Marks)
        {
            if (cue.Section == LexiconSection.CryItOut && (CryItOutWord)cue.Meaning is CryItOutWord.DoneCue or CryItOutWord.Done && message.SameSentence(cue.First, mark.First))
                return true;
        }

        return false;
    }
}
