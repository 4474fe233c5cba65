using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Answers to plain questions that name their own matter ("is a fan ok?", "she stands in the cot all night"). From <c>plain-answers.yaml</c>. Safe for use by many threads.</summary>
public sealed class PlainAnswers
{
    internal const string FileName = "plain-answers.yaml";

    private readonly (PlainAnswersFile.AnswerEntry Entry, PlainAnswer Answer, int Asks, int Unless)[] _answers;
    private readonly FilePatterns _patterns;
    private readonly int _longest;

    private PlainAnswers(PlainAnswersFile file, List<KnowledgeFault> faults)
    {
        _patterns = new FilePatterns(FileName, file.Classes, faults);
        _longest = file.Longest;
        _answers = [.. file.Answers.Select(entry => (entry, new PlainAnswer(entry.Id, entry.Topic, entry.Subject, entry.Texts), _patterns.Add(entry.Asks), _patterns.Add(entry.Unless)))];
        _patterns.Close();
    }

    /// <summary>Reads <c>plain-answers.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static PlainAnswers Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var file = KnowledgeYaml.ReadFile<PlainAnswersFile>(folder, FileName);
        var faults = new List<KnowledgeFault>();
        faults.AddRange(file.Answers.Where(entry => entry.Id.Length == 0 || entry.Asks.Count == 0 || entry.Texts.Count == 0)
            .Select(entry => new KnowledgeFault(FileName, 0, $"the answer \"{entry.Id}\" needs an id, patterns and a text")));
        faults.AddRange(file.Answers.GroupBy(entry => entry.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => new KnowledgeFault(FileName, 0, $"the id \"{same.Key}\" stands twice")));
        var answers = new PlainAnswers(file, faults);
        return faults.Count == 0 ? answers : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The answer to what is asked; null when no such question is, or the message is a long one.</summary>
    /// <param name="said">The message, or one question of it.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="onShow">Ids of the topic and of the plain answer on show.</param>
    /// <param name="asks">Whether the message asks something.</param>
    public PlainAnswer? Find(MessageText said, double? months, IReadOnlyList<string?> onShow, bool asks)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(onShow);
        if (said.Words.Count > _longest)
            return null;

        var found = _patterns.Find(said);
        return Array.Find(_answers, each =>
            found.Any(each.Asks) && !found.Any(each.Unless)
            && (each.Entry.After is null || onShow.Contains(each.Entry.After, StringComparer.Ordinal))
            && (asks || !each.Entry.Asked)
            && (each.Entry.Ages is not { } ages || (months is { } age && age >= ages.From && age < ages.Below))).Answer;
    }

    /// <summary>The answer of that id; null when there is none.</summary>
    public PlainAnswer? ById(string? id) => Array.Find(_answers, each => each.Answer.Id == id).Answer;

    /// <summary>Every answer, for the lint.</summary>
    internal IEnumerable<PlainAnswer> All() => _answers.Select(each => each.Answer);
}
