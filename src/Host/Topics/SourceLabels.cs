using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Host.Topics;

/// <summary>What a reader is told of a source's kind and strength.</summary>
internal static class SourceLabels
{
    public static string Of(Source source) => $"{Kind(source.Kind)} · {Strength(source.Strength)}";

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Article => "Claim of an article",
        SourceKind.HealthBody => "Advice of a health body",
        SourceKind.Study => "Study",
        SourceKind.CoachPractice => "The coach's own practice",
        _ => "Book",
    };

    private static string Strength(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Supported => "well supported",
        EvidenceStrength.Plausible => "plausible, little tested",
        EvidenceStrength.Value => "a value we hold, not a finding",
        _ => "studies differ",
    };
}
