using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Host.Coach;

/// <summary>Reads the worry from what is remembered of a talk, and says it.</summary>
internal static class ClientWorries
{
    private static readonly Feeling[] EndOfStrength = [Feeling.Desperate, Feeling.Overwhelmed, Feeling.Sad, Feeling.Angry];

    public static ClientWorry Of(TalkState? talk, IReadOnlyList<Stated<Feeling>> feelings, bool isWaiting, bool isLate) =>
        talk?.Held is not null ? ClientWorry.Danger
        : talk?.HadDanger == true ? ClientWorry.Scare
        : feelings.Any(feeling => EndOfStrength.Contains(feeling.Value)) ? ClientWorry.Strength
        : isLate ? ClientWorry.Late
        : isWaiting ? ClientWorry.Waiting
        : ClientWorry.None;

    /// <summary>The worry in words; null when there is none.</summary>
    public static string? Say(ClientWorry worry) => worry switch
    {
        ClientWorry.Danger => "Danger was answered, and nobody has said that help was reached.",
        ClientWorry.Scare => "Danger or distress was answered in the last visit.",
        ClientWorry.Strength => "They sound at the end of their strength.",
        ClientWorry.Late => "They wait for you longer than was promised.",
        ClientWorry.Waiting => "They wait for your answer.",
        _ => null,
    };
}
