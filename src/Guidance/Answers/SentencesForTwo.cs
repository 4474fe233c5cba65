using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Leaves out the sentences of a text that count on a second adult ("take turns"), for a parent who is alone.</summary>
/// <param name="words">Words of which such a sentence holds one.</param>
internal sealed partial class SentencesForTwo(IEnumerable<string> words)
{
    private readonly Regex _words = new($@"\b({string.Join('|', words.Select(Regex.Escape))})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The text without them; the whole text where nothing would be left.</summary>
    public string LeftOutOf(string text)
    {
        var rest = EmptyLines().Replace(Sentence().Replace(text, sentence => _words.IsMatch(sentence.Value) ? "" : sentence.Value), "\n\n").Trim();
        return rest.Length > 0 ? rest : text;
    }

    // With the marks of its sources and the space behind it; the point of a number ends none.
    [GeneratedRegex(@"([^\n.!?]|[.!?](?=[^\s\[""”’]))+([.!?]+[""”’]?)?(\[\^[^\]]+\])*[ ]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\n{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();
}
