namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads who is writing, from words that say so; nobody is taken for a mother because most writers are.</summary>
internal static class WriterReader
{
    public static Stated<WriterRole>? Read(MarkedMessage message)
    {
        Stated<WriterRole>? best = null;
        foreach (var mark in message.Marks)
        {
            if (mark.Section != LexiconSection.Writers || IsOther(message, mark))
                continue;
            var role = (WriterRole)mark.Meaning;
            if (best is null || Rank(role) > Rank(best.Value))
                best = new Stated<WriterRole>(role, message.Evidence(mark.First, mark.Last));
        }

        return best;
    }

    // The closer tie to the child is the truer one: a grandmother may also be "a mum of three".
    private static int Rank(WriterRole role) => role switch
    {
        WriterRole.Parent => 0,
        WriterRole.Mother or WriterRole.Father => 1,
        WriterRole.Relative => 2,
        WriterRole.Grandparent => 3,
        _ => 4,
    };

    private static bool IsOther(MarkedMessage message, Mark mark) =>
        message.WordAt(mark.First - 1) is "not" or "no" or "a" && message.WordAt(mark.First - 2) is "not" or "isnt"
        || message.Before(mark.First, Trait.Adult, 2) >= 0 && message.Before(mark.First, Trait.Myself, 3) < 0 && message.SameClause(mark.First - 1, mark.First) && message.Has(mark.First - 1, Trait.Being);
}
