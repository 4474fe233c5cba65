using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Plain answers to the plain questions of a topic ("is it normal?", "when do they drop a nap?"). From <c>short-answers.yaml</c>. Safe for use by many threads.</summary>
public sealed class ShortAnswers
{
    internal const string FileName = "short-answers.yaml";
    private const int Wordings = 3;

    private readonly ILookup<string, (ShortAnswersFile.AnswerEntry Entry, int Asks)> _byTopic;
    private readonly ILookup<string, ShortAnswersFile.TextsEntry> _howLong;
    private readonly int _asksHowLong;
    private readonly FilePatterns _patterns;

    private ShortAnswers(ShortAnswersFile file, List<KnowledgeFault> faults)
    {
        _patterns = new FilePatterns(FileName, file.Classes, faults);
        _byTopic = file.Answers
            .Select(entry => (Entry: entry, Asks: _patterns.Add(entry.Asks)))
            .SelectMany(answer => answer.Entry.Topics(), (answer, topic) => (Topic: topic, Answer: answer))
            .ToLookup(pair => pair.Topic, pair => pair.Answer, StringComparer.Ordinal);
        _howLong = file.HowLong
            .SelectMany(entry => entry.Topics(), (entry, topic) => (Topic: topic, Entry: entry))
            .ToLookup(pair => pair.Topic, pair => pair.Entry, StringComparer.Ordinal);
        _asksHowLong = _patterns.Add(file.AsksHowLong);
        _patterns.Close();
    }

    /// <summary>Reads <c>short-answers.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static ShortAnswers Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        return KnowledgeYaml.Load<ShortAnswersFile, ShortAnswers>(folder, FileName, (file, faults) =>
        {
            faults.AddRange(file.Answers.Concat(file.HowLong).Where(entry => entry.Texts.Count != Wordings)
                .Select(entry => new KnowledgeFault(FileName, 0, $"an answer of topic \"{entry.Topic}\" has {entry.Texts.Count} wordings; three are needed")));
            return new ShortAnswers(file, faults);
        });
    }

    /// <summary>The answer to what is asked, as Markdown with citations; null when no plain question of the topic is.</summary>
    /// <param name="topicId">The topic.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="said">The question as written.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string? For(string topicId, double? months, string said, int variation)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (said.Length == 0 || (!_byTopic.Contains(topicId) && !_howLong.Contains(topicId)))
            return null;

        var found = _patterns.Find(MessageText.Parse(said));
        if (found.Any(_asksHowLong) && HowLong(topicId, months, variation) is { } howLong)
            return howLong;

        var entry = _byTopic[topicId].FirstOrDefault(answer => IsFor(answer.Entry, months) && found.Any(answer.Asks)).Entry;
        return entry is null ? null : Choose(entry, variation);
    }

    /// <summary>How long a topic's change or patch takes, as Markdown with citations; null when nothing is known of it at this age.</summary>
    /// <param name="topicId">The topic.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string? HowLong(string topicId, double? months, int variation) =>
        _howLong[topicId].FirstOrDefault(entry => IsFor(entry, months)) is { } found ? Choose(found, variation) : null;

    /// <summary>Every short answer with its topic, for the lint.</summary>
    internal IEnumerable<(string Topic, string Text)> Texts() => _byTopic.SelectMany(topic => topic.SelectMany(answer => answer.Entry.Texts.Select(text => (topic.Key, text))));

    /// <summary>Every text on how long something takes with its topic, for the lint.</summary>
    internal IEnumerable<(string Topic, string Text)> HowLongTexts() => _howLong.SelectMany(topic => topic.SelectMany(entry => entry.Texts.Select(text => (topic.Key, text))));

    private static string Choose(ShortAnswersFile.TextsEntry entry, int variation) => entry.Texts[(int)((uint)variation % (uint)entry.Texts.Count)];

    private static bool IsFor(ShortAnswersFile.TextsEntry entry, double? months) =>
        entry.Ages is not { } ages || (months is { } age && ages.Hold(age));
}
