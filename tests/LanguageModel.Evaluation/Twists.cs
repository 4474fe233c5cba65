using System.Text.RegularExpressions;

namespace LanguageModel.Evaluation;

/// <summary>Ways to turn a curated sentence into another one with hardly a word that it does not have itself: what a check of single words would let through.</summary>
internal static partial class Twists
{
    /// <summary>Sentences of words that no single sentence needs to carry.</summary>
    private static readonly string[] SmallWords =
    [
        "She can be alone tonight", "She is well", "She feels okay", "You do too much of this", "Do all of it every night", "Only you can do this",
        "She has had enough of you", "It is all right for her to be by herself", "You are over her too much", "She may have more",
    ];

    /// <summary>Every way, each given the sentence and a number that chooses among its words; null where a way does not apply.</summary>
    public static IReadOnlyList<Func<string, int, string?>> All { get; } =
    [
        (text, _) => Changed(text, Denial().Replace(text, "")),
        (text, _) => Changed(text, Verb().Replace(text, "${verb} not", 1)),
        (text, _) => "Don't " + Lowered(text),
        (text, _) => Changed(text, Condition().Replace(text, "")),
        (text, _) => Changed(text, Hedge().Replace(text, hedge => Blunt(hedge.Value))),
        (text, _) => Changed(text, Order().Replace(text, order => Turned(order.Value))),
        (text, _) => Swapped(text),
        (text, choice) => $"{SmallWords[choice % SmallWords.Length]}, {Lowered(text)}",
        (text, choice) => $"{text.TrimEnd('.', '?')}, and {Lowered(SmallWords[choice % SmallWords.Length])}.",
        (text, choice) => Kernel(text, choice),
        (text, _) => Reversed(text),
    ];

    private static string? Changed(string before, string after) => Spaces().Replace(after, " ").Trim(' ', ',') is var plain && plain != before && plain.Length > 0 ? plain : null;

    private static string Lowered(string text) => text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Blunt(string hedge) => hedge.ToLowerInvariant() switch
    {
        "some" or "many" or "most" => "all",
        "sometimes" or "often" => "each time",
        _ => "will",
    };

    private static string Turned(string word) => word.ToLowerInvariant() switch
    {
        "before" => "after",
        "after" => "before",
        "more" => "less",
        "less" => "more",
        "up" => "down",
        "down" => "up",
        "in" => "out",
        _ => "in",
    };

    /// <summary>The first two numbers, each in the other's place.</summary>
    private static string? Swapped(string text) => Number().Matches(text) is { Count: > 1 } numbers && numbers[0].Value != numbers[1].Value
        ? text[..numbers[0].Index] + numbers[1].Value + text[(numbers[0].Index + numbers[0].Length)..numbers[1].Index] + numbers[0].Value + text[(numbers[1].Index + numbers[1].Length)..]
        : null;

    /// <summary>A few words of the sentence, and no others.</summary>
    private static string? Kernel(string text, int choice)
    {
        var words = text.Trim('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 8 ? null : string.Join(' ', words.Skip(choice % (words.Length - 5)).Take(5)).Trim(',', ';', ':', '"', '“', '”') + ".";
    }

    /// <summary>The words of the sentence's first clause, the last first.</summary>
    private static string? Reversed(string text)
    {
        var clause = text.Split([',', ';', ':'])[0].Trim('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return clause.Length < 4 ? null : Changed(text, string.Join(' ', clause.Reverse()) + text[text.Split([',', ';', ':'])[0].Length..]);
    }

    [GeneratedRegex(@"\b(do|does|did|is|are|was|were|can|could|has|have|need|must)n['’]?t\b|\bcan['’]t\b|\bwon['’]t\b|\b(not|never|no|without|nor)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?<verb>is|are|can|may|will|do|does|helps?|has|have)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(if|when|unless|until|while|only|once|as long as|as soon as|where|after|before)\b[^,.;:]*[,;:]?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(may|might|can|could|some|many|most|sometimes|often)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(before|after|more|less|up|down|in|out)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Order();

    [GeneratedRegex(@"\b\d+([.:]\d+)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
