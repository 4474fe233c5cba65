namespace GentleSleepBot.Guidance.Reading;

/// <summary>Turns marks of one section of the lexicon into facts, each meaning once, leaving out what is denied or said of somebody else.</summary>
internal sealed class MarkReader(MarkedMessage message)
{
    private const int DenialReach = 4;

    private readonly HashSet<int> _triedSentences = SentencesOfTrying(message);

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

    /// <summary>Whether a phrase is not denied: "no dummy" is, "nothing but the dummy" and "not unless I hold her" are not.</summary>
    public bool IsSaid(Mark mark)
    {
        var denial = message.Before(mark.First, Trait.Negation, DenialReach);
        for (var i = denial + 1; denial >= 0 && i < mark.First; i++)
        {
            if (message.WordAt(i) is "but" or "except" or "unless" or "only" or "without")
                return true;
        }

        return denial < 0 || IsAnswer(denial) || IsToEnd(denial);
    }

    // "should i stop rocking him", "wean her off the dummy": what is to end is still so.
    private bool IsToEnd(int denial) => message.WordAt(denial) is "stop" or "quit"
        || (message.WordAt(denial - 1) == "off" && Enumerable.Range(2, 3).Any(back => message.WordAt(denial - back) is "wean" or "weaning" or "get" or "getting"));

    // "No, she's on formula" says no to what was said before.
    private bool IsAnswer(int denial) => denial == 0 && message.WordAt(0) == "no" && message.Has(1, Trait.She | Trait.He | Trait.They | Trait.Mine | Trait.Myself);

    /// <summary>Whether a place is slept in or fought over: "no crib" is neither, "hates the crib" and "climbs out of the crib" are.</summary>
    public bool IsUsed(Mark mark) => IsSaid(mark) || message.WordAt(message.Before(mark.First, Trait.Negation, DenialReach)) is not ("no" or "not" or "never" or "without" or "stopped" or "quit" or "isnt" or "nor" or "dont");

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

    public bool WasTried(Mark mark) => _triedSentences.Contains(message[mark.First].Word.Sentence);

    private static HashSet<int> SentencesOfTrying(MarkedMessage message) =>
        [.. message.Marks.Where(IsTrying).Select(mark => message[mark.First].Word.Sentence)];

    private static bool IsTrying(Mark mark) => mark.Section == LexiconSection.Trying;
}
