using GentleSleepBot.Guidance.Answers.Clock;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>The plain answers of one file, in their order. Safe for use by many threads.</summary>
internal sealed class PlainAnswerList
{
    private readonly Entry[] _answers;
    private readonly FilePatterns _patterns;
    private readonly ToldTimes _times;

    /// <summary>Takes what a file holds.</summary>
    /// <param name="name">The file's name, for faults.</param>
    /// <param name="file">What it holds.</param>
    /// <param name="followsFrom">The topic that has to be on show; null when none has.</param>
    /// <param name="vocabulary">The words that all files share.</param>
    /// <param name="times">Reads the times that a message tells.</param>
    /// <param name="faults">Where to tell what is wrong.</param>
    /// <param name="beside">Another file that is always searched with this one; null for none.</param>
    public PlainAnswerList(string name, PlainAnswersFile file, string? followsFrom, PatternVocabulary vocabulary, ToldTimes times, ICollection<KnowledgeFault> faults, PlainAnswerList? beside = null)
    {
        (Name, _times) = (name, times);
        foreach (var entry in file.Answers.Where(entry => entry.Id.Length == 0 || entry.Asks.Count == 0 || entry.Texts.Count == 0))
            faults.Add(new KnowledgeFault(name, 0, $"the answer \"{entry.Id}\" needs an id, patterns and a text"));
        foreach (var same in file.Answers.GroupBy(entry => entry.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            faults.Add(new KnowledgeFault(name, 0, $"the id \"{same.Key}\" stands twice"));

        foreach (var entry in file.Answers.Where(entry => entry.Clock is { } sum && (sum.Fewest <= 0 || sum.Most <= sum.Fewest)))
            faults.Add(new KnowledgeFault(name, 0, $"the clock of \"{entry.Id}\" needs minutes above 0, the most above the fewest"));

        _patterns = new FilePatterns(name, file.Classes, faults, vocabulary, beside?._patterns);
        Longest = file.Longest;
        _answers = [.. file.Answers.Select(entry => new Entry(AnswerOf(entry, followsFrom, file.SpeaksOf), _patterns.Add(entry.Asks), _patterns.AddAside(entry.Unless), _patterns.AddAside(entry.Never), entry.Never.Count > 0))];
    }

    /// <summary>The file's name within the knowledge folder.</summary>
    public string Name { get; }

    /// <summary>Most words of a message that may be one of its questions.</summary>
    public int Longest { get; }

    /// <summary>Every answer.</summary>
    public IEnumerable<PlainAnswer> All => _answers.Select(each => each.Answer);

    /// <summary>What a message holds of the patterns of this file, and of those that are searched with it.</summary>
    public PatternMatches Search(ScreenWords said) => _patterns.Find(said);

    /// <summary>The first answer that fits; null when none does, or the message is a long one.</summary>
    /// <param name="said">The message, or one question of it.</param>
    /// <param name="found">What it holds.</param>
    /// <param name="months">The child's age in months, or null.</param>
    /// <param name="onShow">Ids of the topic and of the plain answer on show.</param>
    /// <param name="asks">Whether the message asks something.</param>
    /// <param name="opens">Whether nothing was answered before, so that nothing can have come of it.</param>
    public PlainAnswer? Find(MessageText said, PatternMatches found, double? months, IReadOnlyList<string?> onShow, bool asks, bool opens = false)
    {
        if (said.Words.Count > Longest)
            return null;

        foreach (var entry in _answers)
        {
            if (found.Any(entry.Asks) && !found.Any(entry.Unless) && !found.Any(entry.Never) && entry.Answer.Conditions.Hold(months, onShow, asks, opens)
                && (entry.Answer.Clock is { } sum ? ClockSum.Fill(entry.Answer, sum, _times, said) : entry.Answer) is { } answer)
                return answer;
        }

        return null;
    }

    /// <summary>Whether a message holds what an answer is never for, however it was found.</summary>
    /// <param name="id">One of these answers.</param>
    /// <param name="said">The message.</param>
    public bool IsExcepted(string id, ScreenWords said) => Array.Find(_answers, each => each.Answer.Id == id) is { HasNever: true } entry && Search(said).Any(entry.Never);

    private static PlainAnswer AnswerOf(PlainAnswersFile.AnswerEntry entry, string? followsFrom, ShortAnswersFile.AgesEntry? speaksOf) =>
        new(followsFrom is null ? entry.Id : $"{followsFrom}/{entry.Id}", entry.Topic ?? followsFrom, entry.Subject, followsFrom, entry.Texts)
        {
            Conditions = new AnswerConditions(entry.After, entry.Asked, entry.Told, entry.Ages) { SpeaksOf = entry.SpeaksOf ?? speaksOf, AgeUnknown = entry.AgeUnknown },
            Clock = entry.Clock,
            IsOfTheBot = entry.OfTheBot,
        };

    private sealed record Entry(PlainAnswer Answer, int Asks, int Unless, int Never, bool HasNever);
}
