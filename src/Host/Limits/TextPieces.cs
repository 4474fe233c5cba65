namespace GentleSleepBot.Host.Limits;

/// <summary>Cuts a long text into pieces that lie over one another, so that whatever is said in a few sentences stands whole in one of them.</summary>
internal static class TextPieces
{
    /// <summary>Longest piece, in characters.</summary>
    public const int Longest = 2000;

    // The rules' longest pattern spans about a hundred words.
    private const int Overlap = 600;
    private const int Slack = 300;
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var end = Longest; end < text.Length; end = start + Longest)
        {
            yield return text[start..end];
            start = BeginningBefore(text, end - Overlap);
        }

        yield return text[start..];
    }

    // Where a sentence begins, or else a word: a piece that lost its "no" would tell of danger.
    private static int BeginningBefore(string text, int at)
    {
        var sentence = text.LastIndexOfAny(SentenceEnds, at, Slack);
        var word = sentence >= 0 ? sentence : text.LastIndexOf(' ', at, Slack);
        if (word >= 0)
            return word + 1;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
