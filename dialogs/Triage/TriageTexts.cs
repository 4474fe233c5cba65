namespace GentleSleepBot.Dialogs.Triage;

/// <summary>The questions of triage: one thing each, half a line why, and a way round.</summary>
internal static class TriageTexts
{
    public const string WayRound = "You can also say *skip*, or *just tell me what to do now*.";

    public const string WhichChild = "Which one are we talking about? The steps differ with age. " + WayRound;

    public const string BothOfThem = "Both of them";

    public const string AskAge = "How old is your little one? The next steps change with age. A number is enough. " + WayRound;

    public const string AskAgeForAPlan = "A plan goes by age, so I ask once more: how old is your little one, roughly? Without it I choose what holds at every age. " + WayRound;

    /// <summary>The question when a number alone may be either.</summary>
    public static string MonthsOrYears(string number) => $"Is that {number} months or {number} years?";

    /// <summary>The taps below it.</summary>
    public static IReadOnlyList<string> MonthsOrYearsLabels(string number) => [$"{number} months", $"{number} years"];

    public const string AskWakings = "How often does your little one wake in a night? It shows where a small change may help. " + WayRound;

    public const string AskBedtime = "When does the night begin? Sleep and body clock start from there. " + WayRound;

    public const string AskWakeTime = "When does the day begin? It shows how long the night is. " + WayRound;

    public const string AskNaps = "How many naps are there in a day? Day and night share the sleep. " + WayRound;

    public const string AskSettling = "What helps most at falling asleep? The plan starts from what works. " + WayRound;

    public const string AskAim = "What would help you most? The plan changes one thing at a time. " + WayRound;

    public const string AskStrength = "How much strength do you have for a change? A plan must fit you too. " + WayRound;
}
