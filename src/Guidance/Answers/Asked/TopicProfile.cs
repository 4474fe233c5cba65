using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>The topics that a message may be about as a vector of unit length: the root of each probability, so that their product is Bhattacharyya's (1943) likeness of two of them.</summary>
internal static class TopicProfile
{
    /// <summary>The profile of ranked topics.</summary>
    /// <param name="ranked">The topics.</param>
    /// <param name="topicIds">Which topic stands at which place.</param>
    public static float[] Of(RankedTopics ranked, IReadOnlyList<string> topicIds)
    {
        var probabilities = ranked.Matches.ToDictionary(match => match.TopicId, match => match.Probability, StringComparer.Ordinal);
        var profile = topicIds.Select(id => MathF.Sqrt((float)probabilities.GetValueOrDefault(id))).ToArray();
        ScaleToUnit(profile);
        return profile;
    }

    /// <summary>Scales to unit length; what is all 0 stays so.</summary>
    public static void ScaleToUnit(Span<float> profile)
    {
        var length = MathF.Sqrt(LinearClassifier.Dot(profile, profile));
        foreach (ref var value in profile)
            value = length > 0 ? value / length : 0;
    }
}
