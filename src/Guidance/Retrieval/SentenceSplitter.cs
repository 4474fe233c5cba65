namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Cuts a message where a sentence or a line ends.</summary>
public static class SentenceSplitter
{
    /// <summary>The pieces in order, each with the mark that ends it.</summary>
    /// <param name="text">The message.</param>
    public static IEnumerable<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Cut(text);
    }

    private static IEnumerable<string> Cut(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!EndsAt(text, at))
                continue;

            yield return text[start..(at + 1)];
            start = at + 1;
        }

        yield return text[start..];
    }

    private static bool EndsAt(string text, int at) => text[at] switch
    {
        '\n' => true,
        '.' or '!' or '?' or '…' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
