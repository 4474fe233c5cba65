using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Splits a curated text into points that can be said one at a time.</summary>
internal static partial class TextPoints
{
    private const int MostWords = 55;

    /// <summary>Its paragraphs, a list with the line that leads to it; a long paragraph in runs of whole sentences.</summary>
    public static IEnumerable<string> Of(string markdown)
    {
        var points = new List<string>();
        foreach (var paragraph in markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (paragraph.StartsWith("- ", StringComparison.Ordinal) && points.Count > 0)
                points[^1] += "\n\n" + paragraph;
            else if (paragraph.Contains("\n- ", StringComparison.Ordinal))
                points.Add(paragraph);
            else
                points.AddRange(Runs(paragraph));
        }

        return points;
    }

    private static IEnumerable<string> Runs(string paragraph)
    {
        var run = "";
        foreach (var sentence in SentenceEnd().Split(paragraph))
        {
            if (run.Length > 0 && Words(run) + Words(sentence) > MostWords)
            {
                yield return run;
                run = "";
            }

            run = run.Length == 0 ? sentence : $"{run} {sentence}";
        }

        yield return run;
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("""(?<=[.!?]["”]?(\[\^[a-z0-9-]+\])*)\s+(?=[A-Z“"{])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
