using System.Globalization;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking;

namespace Retrieval.Laboratory;

/// <summary>How well what a topic leads to is found in many wordings, and how many questions of other topics are taken for it.</summary>
internal sealed class FollowUpTable(DirectoryInfo folder, KnowledgeBase knowledge)
{
    private const int MostWordsOfAnother = 12;
    private const double AnyAge = 10;

    private readonly PlainAnswers _answers = PlainAnswers.Load(folder);
    private readonly RemarkReader _remarks = RemarkReader.Load(folder);

    public void Print(IReadOnlyList<FollowUpWording> wordings)
    {
        var read = wordings.GroupBy(wording => wording.Topic ?? throw new ArgumentException("A first message leads on from no topic; see --asked.", nameof(wordings)))
            .Select(topic => (topic.Key, Lines: topic.Select(wording => (Wording: wording, Found: Find(wording.Text, wording.Months ?? AnyAge, topic.Key))).ToArray()))
            .OrderBy(topic => topic.Key, StringComparer.Ordinal).ToArray();
        foreach (var (topic, lines) in read)
            Console.WriteLine($"{topic,-34}{Shares(lines)}   other topics' questions taken {Share(Others(topic))}");
        Console.WriteLine($"{"all",-34}{Shares(read.SelectMany(topic => topic.Lines))}");
    }

    private string? Find(string said, double months, string topicId)
    {
        var text = MessageText.Parse(said);
        return _answers.FindFollowUp(text, months, [topicId], _remarks.Read(text).Asks)?.Id;
    }

    private IEnumerable<bool> Others(string topicId) => knowledge.Topics.Where(topic => topic.Key != topicId)
        .SelectMany(topic => topic.Value.Phrasings)
        .Where(phrasing => phrasing.Text.AsSpan().Count(' ') < MostWordsOfAnother)
        .Select(phrasing => Find(phrasing.Text, AnyAge, topicId) is not null);

    private static string Shares(IEnumerable<(FollowUpWording Wording, string? Found)> lines)
    {
        var all = lines.ToArray();
        return $"{all.Length,6} right {Share(all.Select(line => line.Found == line.Wording.AnswerId))} wrong {Share(all.Select(line => line.Found is not null && line.Found != line.Wording.AnswerId))}";
    }

    private static string Share(IEnumerable<bool> flags)
    {
        var all = flags.ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{100.0 * all.Count(flag => flag) / Math.Max(1, all.Length),5:0.0} %");
    }
}
