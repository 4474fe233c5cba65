using System.Collections.Frozen;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>The topics that a message may be about as a vector of unit length: the root of each probability, so that their product is Bhattacharyya's (1943) likeness of two of them.</summary>
/// <param name="topicIds">Which topic stands at which place.</param>
internal sealed class TopicProfile(IReadOnlyList<string> topicIds)
{
    private readonly FrozenDictionary<string, int> _places = topicIds.Index().ToFrozenDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);

    /// <summary>The profile of ranked topics: each at the place of its id.</summary>
    public float[] Of(RankedTopics ranked)
    {
        var profile = new float[_places.Count];
        foreach (var match in ranked.Matches)
        {
            if (_places.TryGetValue(match.TopicId, out var place))
                profile[place] = MathF.Sqrt((float)match.Probability);
        }

        ScaleToUnit(profile);
        return profile;
    }

    /// <summary>The profile of the shares of some topics.</summary>
    /// <param name="shares">A share a topic.</param>
    /// <param name="ids">The topic of each.</param>
    public float[] Of(ReadOnlySpan<float> shares, IReadOnlyList<string> ids)
    {
        var profile = new float[_places.Count];
        for (var at = 0; at < shares.Length; at++)
        {
            if (_places.TryGetValue(ids[at], out var place))
                profile[place] = MathF.Sqrt(shares[at]);
        }

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
