using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Topics by the words of their taps.</summary>
internal sealed class NamedTopics(GuideSource guides)
{
    private const int MostOffered = 3;
    private const int MostBeside = 2;
    private const double LeastBeside = 0.03;
    private const double LeastOffered = 0.02;
    private const double LeastBesideALikelyOne = 0.05;
    private const double OldestMonths = 59;
    private const double AroundTheEnds = 1;

    /// <summary>The topic that the whole message names; null when it names none.</summary>
    public string? By(string said) =>
        Replies.TopicsOfStarters.GetValueOrDefault(said.Trim()) ?? Titled(said.Trim());

    /// <summary>The likeliest of the topics that are offered now; null when none are, or only the three that anybody may begin with.</summary>
    public string? Likeliest(TalkState talk) => talk.Open is { Labels: [var first, ..] } ? Titled(first) : null;

    /// <summary>The taps of the likeliest topics that speak of the child's age; past five, of the oldest that are known.</summary>
    public IReadOnlyList<string> Offered(RankedTopics ranked, Facts facts) => [.. Fitting(ranked, facts, LeastOffered).Take(MostOffered).Select(topic => topic.Title)];

    /// <summary>The topic that leads far enough or is named by what was told, with those that may be meant instead; null where it is to be asked.</summary>
    /// <param name="ranked">What the question is about.</param>
    /// <param name="decision">What is made of that.</param>
    /// <param name="told">What the message tells.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="words">How many words the question has.</param>
    public FoundTopic? Likely(RankedTopics ranked, TopicDecision decision, Facts told, Facts facts, int words)
    {
        if (decision.Kind != TopicDecisionKind.Offer || !(LikelyTopic.Leads(ranked, words) || guides.Current.Triage.IsNamedBy(decision.TopicIds[0], told)))
            return null;

        var offered = Offered(ranked, facts);
        return offered.Count > 0 && offered[0] == Title(decision.TopicIds[0]) ? new FoundTopic(decision.TopicIds[0], [.. Beside(decision.TopicIds[0], ranked, facts, LeastBesideALikelyOne)]) : null;
    }

    /// <summary>A topic that was chosen, with the likeliest others as taps.</summary>
    public FoundTopic WithOthers(string topicId, RankedTopics ranked, Facts facts) =>
        new(topicId, [.. Beside(topicId, ranked, facts, LeastBesideALikelyOne)]);

    /// <summary>The likely topics of other kinds than the one that is answered, as taps.</summary>
    public IReadOnlyList<string> Beside(string answered, RankedTopics ranked, Facts facts)
    {
        var family = guides.Current.Knowledge.Topics[answered].Family;
        return [.. Fitting(ranked, facts, LeastBeside).Where(topic => topic.Family != family).Take(MostBeside).Select(topic => topic.Title)];
    }

    private IEnumerable<string> Beside(string topicId, RankedTopics ranked, Facts facts, double least) =>
        Fitting(ranked, facts, least).Where(topic => topic.Id != topicId).Take(MostBeside).Select(topic => topic.Title);

    /// <summary>The words of a topic's tap.</summary>
    public string Title(string topicId) => guides.Current.Knowledge.Topics[topicId].Title;

    private IEnumerable<Topic> Fitting(RankedTopics ranked, Facts facts, double least = 0)
    {
        var months = facts.AgeMonths is { } age ? Math.Min(age, OldestMonths) : (double?)null;
        return ranked.Matches.Where(match => match.Probability >= least).Select(match => guides.Current.Knowledge.Topics[match.TopicId]).Where(topic => Fits(topic, months));
    }

    private static bool Fits(Topic topic, double? months) => months is not { } age || (topic.FromMonths - AroundTheEnds <= age && age < topic.ToMonths + AroundTheEnds);

    private string? Titled(string title) =>
        guides.Current.Knowledge.Topics.Values.FirstOrDefault(topic => string.Equals(topic.Title, title, StringComparison.OrdinalIgnoreCase))?.Id;
}
