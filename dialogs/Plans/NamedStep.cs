using System.Globalization;
using System.Text.RegularExpressions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Which step of a plan a message names: by its number, or by words of the step.</summary>
internal static partial class NamedStep
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five"];

    /// <summary>Index of the step; null when none is named.</summary>
    /// <param name="steps">The steps, and behind them those that may be named by their words alone.</param>
    /// <param name="numbered">How many of them have a number.</param>
    /// <param name="said">The message.</param>
    public static int? In(IReadOnlyList<PlanStepText> steps, int numbered, string said)
    {
        said = WhatStays().Replace(said, "");
        if (ByNumber(said) is { } number)
            return number < numbered ? number : null;

        var stems = WordStems.In(said).ToHashSet(StringComparer.Ordinal);
        var (index, shared) = steps.Select((step, at) => (at, Shared: WordStems.In($"{step.Title} {step.Do}").Distinct(StringComparer.Ordinal).Count(stems.Contains))).MaxBy(step => step.Shared);
        return shared > 0 ? index : null;
    }

    /// <summary>Whether a message names a step for sure: by a number, or by a word of one title alone.</summary>
    public static bool IsSure(IReadOnlyList<PlanStepText> steps, string said)
    {
        var stems = WordStems.In(said).ToHashSet(StringComparer.Ordinal);
        return Number().IsMatch(said) || steps.Count(step => WordStems.In(step.Title).Any(stems.Contains)) == 1;
    }

    /// <summary>Whether it names one by its number.</summary>
    public static bool IsNumbered(string said) => Number().IsMatch(said);

    /// <summary>Whether a message points at the step they are at: "that one".</summary>
    public static bool IsPointedAt(string said) => Pointer().IsMatch(said);

    private static int? ByNumber(string said) => Number().Match(said) switch
    {
        { Success: false } => null,
        { Groups: var groups } when groups["digit"] is { Success: true, Value: var digit } => int.Parse(digit, CultureInfo.InvariantCulture) - 1,
        { Groups: var groups } when groups["word"] is { Success: true, Value: var word } => Array.FindIndex(Numbers, each => each.Equals(word, StringComparison.OrdinalIgnoreCase)),
        { Groups: var groups } => Array.FindIndex(Ordinals, each => each.Equals(groups["ordinal"].Value, StringComparison.OrdinalIgnoreCase)),
    };

    // "Skip that one and start with the choices" names what stays.
    [GeneratedRegex(@"\b(start|begin|keep|just do|go straight)\b.*", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhatStays();

    [GeneratedRegex(@"\b(this|that|it|one)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"\bstep\s+((?<digit>[1-5])|(?<word>one|two|three|four|five))\b|\b(?<ordinal>first|second|third|fourth|fifth)\s+(step|one)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
