using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Gentleness;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds the texts that belong to no topic against the same rules: crying alone, soothing, circumstances, short answers, feelings.</summary>
internal sealed class AnswerTextsLint(DirectoryInfo folder, GentlenessGuard guard, Wording wording, KnowledgeBase knowledge, ICollection<KnowledgeFault> faults)
{
    private const int FirstBubbleWords = 60;
    private const int OpeningWords = 16;
    private const int FeelingWords = 14;

    public void Check(CryingAloneAnswers crying, Soothing soothing, Circumstances circumstances, ShortAnswers shortAnswers)
    {
        var text = Open(CryingAloneAnswers.FileName);
        Check(text, crying.Texts());
        foreach (var opening in crying.Openings())
            text.CheckLength(opening, OpeningWords, "an opening");
        foreach (var step in crying.Steps())
            text.CheckLength(step, FirstBubbleWords - OpeningWords, "a step");
        foreach (var topic in crying.TopicIds().Where(topic => !knowledge.Topics.ContainsKey(topic)))
            text.Fault(topic, $"names topic \"{topic}\", which no file has");

        text = Open(Soothing.FileName);
        Check(text, soothing.Texts());
        foreach (var months in AgeBand.All.Select(band => (double?)band.FromMonths).Append(null))
            text.CheckLength(soothing.For(months), FirstBubbleWords, $"the answer at {months?.ToString() ?? "any"} months");

        Check(Open(Circumstances.FileName), circumstances.Texts());
        text = Open(ShortAnswers.FileName);
        Check(text, shortAnswers.Texts().Select(answer => answer.Text));
        foreach (var (topicId, answer) in shortAnswers.Texts())
        {
            text.CheckLength(answer, OpeningWords, "a short answer");
            if (!knowledge.Topics.TryGetValue(topicId, out var topic))
                text.Fault(answer, $"names topic \"{topicId}\", which no file has");
            else if (Citations.In(answer) is var keys && (keys.Count == 0 || !keys.All(topic.Sources.ContainsKey)))
                text.Fault(answer, $"needs a source that topic \"{topicId}\" cites");
        }

        text = Open(Wording.FileName);
        foreach (var feeling in wording.OpeningTexts())
        {
            text.CheckWords(feeling);
            text.CheckLength(feeling, FeelingWords, "an opening");
        }
    }

    private TextLint Open(string file) => TextLint.Open(folder, file, guard, wording, faults);

    private void Check(TextLint lint, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            lint.CheckWords(text);
            lint.CheckGrade(text);
            lint.CheckSources(text, knowledge.Sources);
        }
    }
}
