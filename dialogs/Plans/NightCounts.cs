using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>How often a child woke by a report: "first night 2 wakings, second one 5" tells of two nights, and the last counts.</summary>
internal static class NightCounts
{
    private const int FewestNights = 2;

    /// <summary>The wakings of the last night that is told of; null where none are told.</summary>
    public static WakingFact? LastIn(Heard heard, Guide guide)
    {
        List<WakingFact> counts = [.. AnswerClauses.In(heard.Said).Select(clause => CountIn(clause, guide)).OfType<WakingFact>()];
        return counts.Count >= FewestNights ? counts[^1] : heard.Merged.Told.Wakings;
    }

    /// <summary>Whether wakings are counted, not only told of.</summary>
    public static bool IsCounted(WakingFact? wakings) => wakings is { CountFrom: not null } or { EveryMinutesFrom: not null };

    private static WakingFact? CountIn(string clause, Guide guide) =>
        guide.Plans.OfOneNight(clause) is { Length: > 0 } told && guide.Read(MessageText.Parse(told), Facts.None, FactKind.Wakings).Told.Wakings is var wakings && IsCounted(wakings) ? wakings : null;
}
