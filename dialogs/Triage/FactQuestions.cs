using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Every fact that can be asked for. Taps stand for the young or middle side of a range, and are marked approximate.</summary>
internal static class FactQuestions
{
    public static IReadOnlyList<FactQuestion> All { get; } =
    [
        new(TriageFact.Age, FactKind.Age, TriageTexts.AskAge,
            [Age("Under 4 months", 0, 4), Age("4 to 11 months", 4, 12), Age("1 year or more", 12, 60)],
            talk => talk.Facts.AgeMonths is not null),

        new(TriageFact.Wakings, FactKind.Wakings, TriageTexts.AskWakings,
            [Wakes("Once or twice", 1, 2), Wakes("3 to 5 times", 3, 5), Wakes("6 times or more", 6, 8)],
            talk => talk.Facts.Wakings is { CountFrom: not null } or { EveryMinutesFrom: not null }),

        new(TriageFact.Bedtime, FactKind.Bedtime, TriageTexts.AskBedtime,
            [Bed("Before 7", 18, 30), Bed("Between 7 and 8", 19, 30), Bed("Later than 8", 20, 30)],
            talk => talk.Facts.Bedtime is not null),

        new(TriageFact.WakeTime, FactKind.WakeTime, TriageTexts.AskWakeTime,
            [Up("Before 5", 4, 30), Up("Between 5 and 6", 5, 30), Up("Later than 6", 6, 30)],
            talk => talk.Facts.WakeTime is not null),

        new(TriageFact.Naps, FactKind.Naps, TriageTexts.AskNaps,
            [Naps("None or one", 0, 1), Naps("Two", 2, 2), Naps("Three or more", 3, 5)],
            talk => talk.Facts.Naps is not null),

        new(TriageFact.Settling, FactKind.Settling, TriageTexts.AskSettling,
            [Settles("Feeding", SettlingWay.Feeding), Settles("Rocking or holding", SettlingWay.Rocking), Settles("Someone close by", SettlingWay.ParentBeside)],
            talk => talk.Facts.Settling.Count > 0),

        new(TriageFact.Aim, null, TriageTexts.AskAim,
            [
                Aims("Easier bedtimes", "bedtime"),
                Aims("Calmer nights", "nights"),
                Aims("Staying in bed", "in-bed"),
                Aims("Easier naps", "naps"),
                Aims("From two naps to one", "one-nap"),
                Aims("Later mornings", "mornings"),
                Aims("Feeding less to sleep", "feeds"),
                Aims("Fewer night feeds", "night-feeds"),
                Aims("Less rocking", "rocking"),
            ],
            talk => talk.Wishes.Aim is not null),

        new(TriageFact.Strength, null, TriageTexts.AskStrength,
            [
                Has("Very little", "little"),
                Has("Some", "some"),
                Has("Plenty", "plenty"),
            ],
            talk => talk.Wishes.Strength is not null),
    ];

    /// <summary>Takes the last two questions back, so that the one before is asked again.</summary>
    public static TalkState OneBack(TalkState talk)
    {
        var taken = talk.Asked.Count > 1 ? Without(talk, talk.Asked[^2]) : talk;
        return taken with { Asked = [.. talk.Asked.SkipLast(2)] };
    }

    /// <summary>The same without what was told of a fact.</summary>
    public static TalkState Without(TalkState talk, TriageFact fact) => fact switch
    {
        TriageFact.Age => talk with { Facts = talk.Facts with { Child = talk.Facts.Child is { } child ? child with { Age = null, CorrectedAge = null } : null } },
        TriageFact.Wakings => talk with { Facts = talk.Facts with { Wakings = null } },
        TriageFact.Bedtime => talk with { Facts = talk.Facts with { Bedtime = null } },
        TriageFact.WakeTime => talk with { Facts = talk.Facts with { WakeTime = null } },
        TriageFact.Naps => talk with { Facts = talk.Facts with { Naps = null } },
        TriageFact.Settling => talk with { Facts = talk.Facts with { Settling = [] } },
        TriageFact.Aim => talk with { Wishes = talk.Wishes with { Aim = null } },
        _ => talk with { Wishes = talk.Wishes with { Strength = null } },
    };

    private static FactChoice Age(string label, double from, double to) => new(label, talk => talk with
    {
        Facts = talk.Facts with
        {
            Child = (talk.Facts.Child ?? new ChildFact()) with
            {
                Age = new AgeFact(from, from, to, Certainty.Approximate, Tapped(label)),
            },
        },
    });

    private static FactChoice Wakes(string label, int from, int to) =>
        new(label, talk => talk with { Facts = talk.Facts with { Wakings = new WakingFact { CountFrom = from, CountTo = to, From = Tapped(label) } } });

    private static FactChoice Bed(string label, int hour, int minute) =>
        new(label, talk => talk with { Facts = talk.Facts with { Bedtime = At(label, hour, minute) } });

    private static FactChoice Up(string label, int hour, int minute) =>
        new(label, talk => talk with { Facts = talk.Facts with { WakeTime = At(label, hour, minute) } });

    private static FactChoice Naps(string label, int from, int to) =>
        new(label, talk => talk with { Facts = talk.Facts with { Naps = new NapFact { CountFrom = from, CountTo = to, From = Tapped(label) } } });

    private static FactChoice Settles(string label, SettlingWay way) =>
        new(label, talk => talk with { Facts = talk.Facts with { Settling = [.. talk.Facts.Settling, new Stated<SettlingWay>(way, Tapped(label))] } });

    private static FactChoice Aims(string label, string aim) =>
        new(label, talk => talk with { Wishes = talk.Wishes with { Aim = aim } }, aim);

    private static FactChoice Has(string label, string strength) =>
        new(label, talk => talk with { Wishes = talk.Wishes with { Strength = strength } }, strength);

    private static Stated<TimeOnly> At(string label, int hour, int minute) => new(new TimeOnly(hour, minute), Tapped(label), Certainty.Approximate);

    private static Evidence Tapped(string label) => new(label, 0);
}
