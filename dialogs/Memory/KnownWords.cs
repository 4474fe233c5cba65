using System.Globalization;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>What the bot knows of a family, in a few plain lines.</summary>
internal static class KnownWords
{
    public static string Of(TalkState talk, FamilyState family)
    {
        var lines = Lines(talk).ToList();
        var known = lines.Count == 0 ? Replies.KnowNothing : Replies.ThisIsKnown + "\n\n" + string.Join('\n', lines.Select(line => "- " + line));
        return $"{known}\n\n{(family.IsRemembered == true ? Replies.KeptForNextTime : Replies.KeptForADay)}\n\n{Replies.HowToChange}";
    }

    /// <summary>The few words that say what would be remembered.</summary>
    public static string Short(TalkState talk) => string.Join(", ", [.. Lines(talk.Facts).Take(3), .. PlanOf(talk)]) is { Length: > 0 } words ? words : "what you told me";

    /// <summary>What is known, a line each.</summary>
    public static IEnumerable<string> Lines(Facts facts)
    {
        foreach (var child in facts.OtherChildren.Prepend(facts.Child).OfType<ChildFact>())
        {
            if (child.Age is { } age)
                yield return $"a child of {AgeWords.Of(age)}" + (child.CorrectedAge is { } corrected ? $" ({AgeWords.Of(corrected)} from the due date)" : "");
        }

        if (facts.Feeding is { } feeding)
            yield return "milk: " + Word(feeding.Value);
        if (facts.Settling.Count > 0)
            yield return "falls asleep with: " + Words(facts.Settling);
        if (facts.Places.Count > 0)
            yield return "sleeps: " + Words(facts.Places);
        if (facts.Wakings is { } wakings)
            yield return "waking: " + (wakings.CountFrom is { } from ? Times(from, wakings.CountTo ?? from) : wakings.EveryMinutesFrom is { } every ? Every(every) : wakings.From.Text);
        if (facts.Naps is { } naps)
            yield return "naps: " + (naps.CountFrom is { } count ? count.ToString(CultureInfo.InvariantCulture) : naps.From.Text);
        if (facts.Bedtime is { } bedtime)
            yield return "bedtime: " + bedtime.Value.ToString("H:mm", CultureInfo.InvariantCulture);
        if (facts.WakeTime is { } up)
            yield return "day begins: " + up.Value.ToString("H:mm", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Lines(TalkState talk) => [.. Lines(talk.Facts), .. PlanOf(talk)];

    private static IEnumerable<string> PlanOf(TalkState talk) => talk.Plan is null ? [] : ["your plan"];

    private static string Times(int from, int to) => (from, to) switch
    {
        (1, 1) => "once a night",
        (1, 2) => "once or twice a night",
        (2, 2) => "twice a night",
        _ => from == to ? $"{from} times a night" : $"{from} to {to} times a night",
    };

    private static string Every(int minutes) => minutes switch
    {
        60 => "every hour",
        > 60 when minutes % 60 == 0 => $"every {minutes / 60} hours",
        _ => $"every {minutes} minutes",
    };

    private static string Words<T>(IReadOnlyList<Stated<T>> facts)
        where T : struct, Enum => string.Join(", ", facts.Select(fact => Word(fact.Value)).Distinct(StringComparer.Ordinal));

    private static string Word<T>(T value)
        where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()).Replace('_', ' ');
}
