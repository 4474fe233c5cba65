using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>All that the words of a curated text turn on.</summary>
/// <param name="Variety">The writer's English.</param>
/// <param name="Pronoun">The child's pronoun.</param>
/// <param name="Scale">The scale of temperature that comes first.</param>
/// <param name="IsAlone">Whether there is no second adult.</param>
internal readonly record struct WordingChoice(EnglishVariety Variety, ChildPronoun Pronoun, TemperatureUnit Scale, bool IsAlone)
{
    public static WordingChoice Of(Facts facts) => new(
        facts.Variety?.Value ?? EnglishVariety.Unknown, facts.Pronoun?.Value ?? ChildPronoun.They, Degrees.ScaleOf(facts), Circumstance.Lonely.Holds(facts));
}
