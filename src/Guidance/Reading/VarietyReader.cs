namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads the English a writer's words belong to, by the count of telling words; a tie tells nothing.</summary>
internal static class VarietyReader
{
    public static Stated<EnglishVariety>? Read(MarkedMessage message)
    {
        Span<int> counts = stackalloc int[Enum.GetValues<EnglishVariety>().Length];
        foreach (var mark in message.Marks)
        {
            if (mark.Section == LexiconSection.Varieties)
                counts[mark.Meaning]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        // Australians share most of Britain's words, so one word of their own decides.
        if (counts[(int)EnglishVariety.Australian] > 0 && best == (int)EnglishVariety.British)
            best = (int)EnglishVariety.Australian;
        if (best == 0 || HasRival(counts, best))
            return null;
        var from = message.Marks.First(mark => mark.Section == LexiconSection.Varieties && mark.Meaning == best);
        return new Stated<EnglishVariety>((EnglishVariety)best, message.Evidence(from.First, from.Last), Certainty.Inferred);
    }

    private static bool HasRival(ReadOnlySpan<int> counts, int best)
    {
        for (var i = 1; i < counts.Length; i++)
        {
            if (i != best && counts[i] == counts[best] && !(best == (int)EnglishVariety.Australian && i == (int)EnglishVariety.British))
                return true;
        }

        return false;
    }
}
