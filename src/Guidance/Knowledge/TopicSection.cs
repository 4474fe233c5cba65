using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>One part of a topic's answer, with what differs by age.</summary>
/// <param name="Base">Markdown for every age without a variant; citations stand as <c>[^key]</c>.</param>
/// <param name="Variants">Markdown that replaces <paramref name="Base"/> in an age band.</param>
public sealed record TopicSection(string Base, FrozenDictionary<AgeBand, string> Variants)
{
    /// <summary>The text for a child's age; the base text when the age is unknown.</summary>
    /// <param name="months">Age in months, or null.</param>
    public string For(double? months) =>
        months is { } known && AgeBand.Of(known) is { } band && Variants.TryGetValue(band, out var variant) ? variant : Base;

    /// <summary>The band whose variant is for a child of that age, or null when the base text is.</summary>
    /// <param name="months">Age in months, or null.</param>
    public AgeBand? BandFor(double? months) =>
        months is { } known && AgeBand.Of(known) is { } band && Variants.ContainsKey(band) ? band : null;

    /// <summary>The base text and every variant.</summary>
    public IEnumerable<string> Texts() => Variants.Values.Prepend(Base);
}
