using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>The beginnings of the words that tell what a text is about, to be held against those of another.</summary>
internal static class WordStems
{
    private const int LettersOfAStem = 5;
    private const int FewestLetters = 4;

    private static readonly HashSet<string> CommonOnes = new(StringComparer.Ordinal)
    {
        "this", "that", "with", "what", "when", "then", "they", "them", "have", "does", "should", "would", "could", "will", "just", "your", "yours", "from", "about", "there", "where", "which", "because",
        "baby", "child", "little", "sleep", "sleeps", "night", "nights", "still", "really", "like", "much", "some", "more", "been", "were", "make", "into", "than", "also", "after", "before", "want", "need", "needs",
    };

    /// <summary>The stems of a text, in order.</summary>
    public static IEnumerable<string> In(string text) => MessageText.Parse(text).Words
        .Where(word => word.Text.Length >= FewestLetters && !CommonOnes.Contains(word.Text))
        .Select(word => word.Text.Length > LettersOfAStem ? word.Text[..LettersOfAStem] : word.Text);
}
