using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Clock;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Gentleness;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds the texts that belong to no topic against the same rules: crying alone, soothing, circumstances, short answers, feelings.</summary>
internal sealed partial class AnswerTextsLint(DirectoryInfo folder, GentlenessGuard guard, Wording wording, KnowledgeBase knowledge, ICollection<KnowledgeFault> faults)
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
        {
            foreach (var answer in Enumerable.Range(0, Soothing.Rounds).Select(before => soothing.For(months, before)).Append(soothing.Protest(months, again: false)).Append(soothing.Protest(months, again: true)))
                text.CheckLength(answer, FirstBubbleWords, $"the answer at {months?.ToString() ?? "any"} months");
        }

        Check(Open(Circumstances.FileName), circumstances.Texts());
        text = Open(ShortAnswers.FileName);
        Check(text, shortAnswers.Texts(), OpeningWords, "a short answer");
        Check(text, shortAnswers.HowLongTexts(), OpeningWords, "how long it takes");

        text = Open(Wording.FileName);
        foreach (var feeling in wording.OpeningTexts())
        {
            text.CheckWords(feeling);
            text.CheckLength(feeling, FeelingWords, "an opening");
        }
    }

    public void Check(PlainAnswers answers)
    {
        foreach (var (topicId, file) in answers.ByTopic())
        {
            if (topicId is not null && !knowledge.Topics.ContainsKey(topicId))
                faults.Add(new KnowledgeFault(file.Name, 0, $"is named for topic \"{topicId}\", which no file has"));
            Check(Open(file.Name), file);
        }
    }

    private void Check(TextLint lint, PlainAnswerList answers)
    {
        foreach (var answer in answers.All)
        {
            var texts = ClockSum.Sample(answer);
            Check(lint, texts);
            foreach (var text in texts)
            {
                lint.CheckLength(text, FirstBubbleWords, "a plain answer");
                if (!answer.IsOfTheBot && Citations.In(text).Count == 0)
                    lint.Fault(text, "cites no source");
                if (answer.TopicId is { } topic && !knowledge.Topics.ContainsKey(topic))
                    lint.Fault(text, $"names topic \"{topic}\", which no file has");
            }
        }
    }

    private void Check(TextLint lint, IEnumerable<(string Topic, string Text)> answers, int most, string what)
    {
        Check(lint, answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal));
        foreach (var (topicId, answer) in answers)
        {
            lint.CheckLength(answer, most, what);
            if (BeginsWithYesOrNo().IsMatch(answer))
                lint.Fault(answer, "begins with yes or no, and the parent may have asked it the other way round");
            if (!knowledge.Topics.TryGetValue(topicId, out var topic))
                lint.Fault(answer, $"names topic \"{topicId}\", which no file has");
            else if (Citations.In(answer) is var keys && (keys.Count == 0 || !keys.All(topic.Sources.ContainsKey)))
                lint.Fault(answer, $"needs a source that topic \"{topicId}\" cites");
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

    [GeneratedRegex(@"^(yes|no|yep|nope)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginsWithYesOrNo();
}
