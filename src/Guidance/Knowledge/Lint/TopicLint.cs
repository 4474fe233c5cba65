using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds one topic against the rules of CONTRIBUTING.md.</summary>
internal sealed class TopicLint(DirectoryInfo folder, string id, GentlenessGuard guard, Wording wording, ICollection<KnowledgeFault> faults)
{
    private const int OpeningWords = 14;
    public const int RightNowWords = 45;
    private const int FewestPhrasings = 60;

    private readonly TextLint _text = TextLint.Open(folder, Path.Combine("topics", id + ".md"), guard, wording, faults);

    public void Check(Topic topic)
    {
        if (!TopicFamilies.All.Contains(topic.Family, StringComparer.Ordinal))
            _text.Fault("family:", $"unknown family \"{topic.Family}\": the families are {string.Join(", ", TopicFamilies.All)}");
        if (topic.Openings.Count != 3)
            _text.Fault("## Openings", $"has {topic.Openings.Count} openings; three are needed");
        foreach (var opening in topic.Openings)
            _text.CheckLength(opening, OpeningWords, "an opening");

        foreach (var text in topic.RightNow.Texts())
            _text.CheckLength(text, RightNowWords, "Right now");
        foreach (var text in topic.Texts())
            _text.CheckGrade(text);
        foreach (var text in topic.Texts().Concat(topic.Openings))
            _text.CheckWords(text);
        foreach (var text in topic.RightNow.Texts().Concat(topic.Why.Texts()).Concat(topic.NextNights.Texts()).Where(text => Citations.In(text).Count == 0))
            _text.Fault(text, "cites no source");

        CheckPhrasings(topic);
    }

    private void CheckPhrasings(Topic topic)
    {
        if (topic.Phrasings.Count < FewestPhrasings)
            _text.Fault("", $"has {topic.Phrasings.Count} phrasings; at least {FewestPhrasings} are needed to be found");
        foreach (var twice in topic.Phrasings.GroupBy(phrasing => phrasing.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            _text.Fault("", $"the phrasing \"{twice.Key}\" stands twice");
    }
}
