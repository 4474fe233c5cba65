using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>The different words of a text that carry its meaning: neither function words nor figures.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Known">How many of them stand in the vocabulary.</param>
/// <param name="SpeakOfSleep">Whether any of them is a word of sleep.</param>
internal readonly record struct ContentWords(int Count, int Known, bool SpeakOfSleep)
{
    public static ContentWords Of(IReadOnlyList<MessagePiece> text, MessageTerms terms, Vocabulary vocabulary)
    {
        var content = new HashSet<string>(StringComparer.Ordinal);
        var (known, speakOfSleep) = (0, false);
        foreach (var term in text.SelectMany(piece => piece.Terms))
        {
            if (terms.IsStopWord(term) || term[0] == '#' || !content.Add(term))
                continue;

            known += vocabulary.Knows(term) ? 1 : 0;
            speakOfSleep |= terms.IsSleepWord(term);
        }

        return new ContentWords(content.Count, known, speakOfSleep);
    }
}
