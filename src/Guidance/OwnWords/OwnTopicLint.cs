using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;

namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>Holds a coach's topic against the rules of every topic; only the sources may be missing, since the coach's own practice is the source.</summary>
internal sealed partial class OwnTopicLint(
    OwnTopicDraft draft, GentlenessGuard guard, Wording wording, IReadOnlyDictionary<string, Source> sources, ICollection<KnowledgeFault> faults)
{
    public const string Title = "Title";
    public const string Phrasings = "How clients ask it";
    public const string RightNow = "Right now";
    public const string Why = "Why";
    public const string NextNights = "Next nights";
    public const string GetHelp = "When to get help";

    private const int LongestTitle = 80;
    private const int FewestPhrasings = 3;
    private const int MostPhrasings = 40;
    private const int LongestPhrasing = 200;
    private const int LongestText = 4000;

    public void Check(Topic topic)
    {
        var title = Lint(Title, draft.Title);
        if (topic.Title.Length is 0 or > LongestTitle)
            title.Fault("", $"needs 1 to {LongestTitle} letters");
        title.CheckWords(topic.Title);
        CheckMarkup(title, topic.Title);

        CheckPhrasings(topic.Phrasings);
        if (topic.RightNow.Base.Length == 0)
            Lint(RightNow, "").Fault("", "is needed: one thing to do at this minute");
        CheckSection(RightNow, draft.RightNow, topic.RightNow);
        foreach (var text in topic.RightNow.Texts())
            Lint(RightNow, draft.RightNow).CheckLength(text, TopicLint.RightNowWords, RightNow);
        CheckSection(Why, draft.Why, topic.Why);
        CheckSection(NextNights, draft.NextNights, topic.NextNights);
        CheckSection(GetHelp, draft.GetHelp, topic.WhenToGetHelp);
    }

    private void CheckPhrasings(IReadOnlyList<Phrasing> phrasings)
    {
        var lint = Lint(Phrasings, draft.Phrasings);
        if (phrasings.Count is < FewestPhrasings or > MostPhrasings)
            lint.Fault("", $"has {phrasings.Count} lines; {FewestPhrasings} to {MostPhrasings} are needed to be found");
        foreach (var phrasing in phrasings.Select(phrasing => phrasing.Text).Where(phrasing => phrasing.Length > LongestPhrasing))
            lint.Fault(phrasing, $"is longer than {LongestPhrasing} letters");
    }

    private void CheckSection(string field, string written, TopicSection section)
    {
        var lint = Lint(field, written);
        if (written.Length > LongestText)
            lint.Fault("", $"is longer than {LongestText} letters");
        foreach (var text in section.Texts().Where(text => text.Length > 0))
        {
            lint.CheckWords(text);
            lint.CheckGrade(text);
            lint.CheckSources(text, sources);
            CheckMarkup(lint, text);
        }
    }

    /// <summary>Nothing that a page would fetch or run.</summary>
    private static void CheckMarkup(TextLint lint, string text)
    {
        foreach (Match match in Markup().Matches(text))
            lint.Fault(match.Value, $"pictures and HTML are not shown in the chat (\"{match.Value}\")");
    }

    private TextLint Lint(string field, string written) => new(field, written.ReplaceLineEndings("\n").Split('\n'), guard, wording, faults);

    [GeneratedRegex(@"!\[|<[a-zA-Z/!]", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
