using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>What the bot knows ends at the fifth birthday; a parent of an older child is told so once a talk, with who knows more.</summary>
internal static class AgeLimit
{
    private const double Months = 60;

    /// <summary>Whether the child is surely past the ages the bot knows.</summary>
    public static bool IsPast(Facts facts) => facts.Child?.Age is { EarliestMonths: >= Months };

    /// <summary>Where an older child's parent finds help.</summary>
    public static string Pointer(Facts facts) => Replies.PastFive(AgeWords.Of(facts.Child!.Age!));

    /// <summary>Whether it is to be said now.</summary>
    public static bool IsToBeSaid(TalkState talk, Heard heard) => IsPast(talk.Facts) && !talk.IsToldOfAgeLimit && !heard.IsDanger;
}
