using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Plain answers to the plain questions of a topic ("is it normal?", "when do they drop a nap?"). From <c>short-answers.yaml</c>. Safe for use by many threads.</summary>
public sealed class ShortAnswers
{
    internal const string FileName = "short-answers.yaml";
    private const int Wordings = 3;

    private readonly PatternVocabulary _vocabulary = new();
    private readonly ILookup<string, (ShortAnswersFile.AnswerEntry Entry, int Asks)> _byTopic;
    private readonly PatternIndex _index;

    private ShortAnswers(ShortAnswersFile file, List<KnowledgeFault> faults)
    {
        var lists = new PatternLists(_vocabulary, file.Classes.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal));
        _byTopic = file.Answers
            .Select(entry => (Entry: entry, Asks: lists.Add(entry.Asks, (pattern, wrong) => faults.Add(new KnowledgeFault(FileName, 0, $"the pattern \"{pattern}\": {wrong}")))))
            .ToLookup(answer => answer.Entry.Topic, StringComparer.Ordinal);
        _vocabulary.Close();
        _index = lists.ToIndex();
    }

    /// <summary>Reads <c>short-answers.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static ShortAnswers Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var file = KnowledgeYaml.ReadFile<ShortAnswersFile>(folder, FileName);
        var faults = new List<KnowledgeFault>();
        faults.AddRange(file.Answers.Where(entry => entry.Texts.Count != Wordings)
            .Select(entry => new KnowledgeFault(FileName, 0, $"an answer of topic \"{entry.Topic}\" has {entry.Texts.Count} wordings; three are needed")));
        var answers = new ShortAnswers(file, faults);
        return faults.Count == 0 ? answers : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The answer to what is asked, as Markdown with citations; null when no plain question of the topic is.</summary>
    /// <param name="topicId">The topic.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="said">The question as written.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string? For(string topicId, double? months, string said, int variation)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (said.Length == 0 || !_byTopic.Contains(topicId))
            return null;

        var found = _index.Find(new ScreenWords(MessageText.Parse(said), _vocabulary));
        var entry = _byTopic[topicId].FirstOrDefault(answer => IsFor(answer.Entry, months) && found.Any(answer.Asks)).Entry;
        return entry?.Texts[(int)((uint)variation % (uint)entry.Texts.Count)];
    }

    /// <summary>Every text with its topic, for the lint.</summary>
    internal IEnumerable<(string Topic, string Text)> Texts() => _byTopic.SelectMany(topic => topic.SelectMany(answer => answer.Entry.Texts.Select(text => (topic.Key, text))));

    private static bool IsFor(ShortAnswersFile.AnswerEntry entry, double? months) =>
        entry.Ages is not { } ages || (months is { } age && age >= ages.From && age < ages.Below);
}
