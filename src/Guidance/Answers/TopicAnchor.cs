using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Names the place on a topic's page where a claim and its citation stand.</summary>
public static class TopicAnchor
{
    /// <summary>The part's heading.</summary>
    public static string Of(AnswerPartKind kind) => kind switch
    {
        AnswerPartKind.RightNow => "right-now",
        AnswerPartKind.Why => "why",
        AnswerPartKind.NextNights => "next-nights",
        _ => "when-to-get-help",
    };

    /// <summary>The first citation of a source in a part, for every age or one band.</summary>
    /// <param name="kind">The part.</param>
    /// <param name="band">The age band whose text it is; null for the text for every age.</param>
    /// <param name="key">The source's key.</param>
    public static string Of(AnswerPartKind kind, AgeBand? band, string key) =>
        band is null ? $"{Of(kind)}-{key}" : $"{Of(kind)}-{band.FromMonths}-{key}";
}
