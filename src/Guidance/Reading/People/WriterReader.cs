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

    // "not a mum", "my husband is a tired dad"
    private static bool IsOther(MarkedMessage message, Mark mark) =>
        message.Before(mark.First, Trait.Negation, 2) >= 0
        || (message.Before(mark.First, Trait.Adult, 3) is var adult && adult >= 0 && message.Before(mark.First, Trait.Myself, 3) < adult
            && message.Before(mark.First, Trait.Being, 2) >= 0);
}
