namespace GentleSleepBot.Guidance.Learning;

/// <summary>Pieces of 3 to 5 letters of a word, its edges marked: they stand for typing slips and rare forms.</summary>
internal static class LetterPieces
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const string Edge = "_";
    private const string Mark = "~";

    /// <summary>Each piece of a word.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var framed = Edge + word + Edge;
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var at = 0; at + length <= framed.Length; at++)
                yield return string.Concat(Mark, framed.AsSpan(at, length));
        }
    }
}
