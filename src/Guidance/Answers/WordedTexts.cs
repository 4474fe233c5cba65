using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>
/// Curated texts in the writer's words, with their citations numbered. Such come again and again, so one that was worded is remembered; what a parent or a model
/// wrote must not come here. Safe for use by many threads.
/// </summary>
internal sealed class WordedTexts(Wording wording)
{
    private const int MostRemembered = 4096;
    private const int LongestRemembered = 1200;

    private readonly Remembered<(string Markdown, WordingChoice Choice), WordedText> _known = new(MostRemembered);

    /// <summary>A text as it reads for a writer.</summary>
    /// <param name="markdown">Curated text, with names in braces and citations.</param>
    /// <param name="facts">What is known of child and writer.</param>
    public WordedText Of(string markdown, Facts facts)
    {
        var choice = WordingChoice.Of(facts);
        if (_known.TryFind((markdown, choice), out var known))
            return known;

        var worded = Word(markdown, choice);
        if (markdown.Length <= LongestRemembered)
            _known.Keep((markdown, choice), worded);
        return worded;
    }

    private WordedText Word(string markdown, WordingChoice choice)
    {
        var keys = new List<string>();
        var text = Citations.Replace(wording.Fill(markdown, choice), key =>
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
                keys.Add(key);
            return $" [{keys.IndexOf(key) + 1}]";
        });
        return new WordedText(text, [.. keys]);
    }
}
