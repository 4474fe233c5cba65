namespace GentleSleepBot.Guidance.Understanding;

/// <summary>What may be taken of a language model's reading of one message: things to ask the parent, and nothing that is known by it.</summary>
/// <param name="TopicIds">Topics to offer beside those found here, best first.</param>
/// <param name="Facts">Facts to offer as taps where they are asked for.</param>
/// <param name="MayBeDanger">Whether words of the message are a reason to ask once if somebody is ill, hurt or not safe.</param>
public sealed record Understood(IReadOnlyList<string> TopicIds, IReadOnlyList<ProposedFact> Facts, bool MayBeDanger)
{
    /// <summary>Nothing understood.</summary>
    public static Understood Nothing { get; } = new([], [], false);
}
