namespace GentleSleepBot.Guidance.Reading;

/// <summary>The shape of <c>knowledge/lexicon.yaml</c>: in each section a meaning, and the phrases that carry it.</summary>
internal sealed class LexiconFile
{
    /// <summary>Sets of words that phrases name in angle brackets.</summary>
    public required Dictionary<string, List<string>> Sets { get; init; }

    public required Dictionary<string, double> Numbers { get; init; }

    /// <summary>Names of the months, with their number in the year.</summary>
    public required Dictionary<string, int> Months { get; init; }

    public required Dictionary<string, List<string>> Units { get; init; }

    public required Dictionary<string, List<string>> Traits { get; init; }

    public required Dictionary<string, List<string>> Places { get; init; }

    public required Dictionary<string, List<string>> Settling { get; init; }

    public required Dictionary<string, List<string>> Feeding { get; init; }

    public required Dictionary<string, List<string>> Writers { get; init; }

    public required Dictionary<string, List<string>> People { get; init; }

    public required Dictionary<string, List<string>> Feelings { get; init; }

    public required Dictionary<string, List<string>> Wants { get; init; }

    public required Dictionary<string, List<string>> Methods { get; init; }

    /// <summary>Words that say that what stands beside them was tried.</summary>
    public required Dictionary<string, List<string>> Trying { get; init; }

    public required Dictionary<string, List<string>> Varieties { get; init; }

    /// <summary>Names of leaving a child to cry, and the words that show where a writer stands.</summary>
    public required Dictionary<string, List<string>> CryItOut { get; init; }

    /// <summary>Words often mistyped beyond what the general repair understands, and what they stand for.</summary>
    public required Dictionary<string, string> Slips { get; init; }
}
