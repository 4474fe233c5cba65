using System.Collections.Frozen;
using GentleSleepBot.Guidance.Answers.Clock;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>
/// Answers to plain questions that name their own matter ("is a fan ok?", "she stands in the cot all night"), from <c>plain-answers/</c>, and to those that a topic leads to
/// ("should I wake her?" after night terrors), from <c>follow-ups/</c>. Safe for use by many threads.
/// </summary>
public sealed class PlainAnswers
{
    internal const string FileName = "plain-answers.yaml";
    internal const string Folder = "plain-answers";
    internal const string FollowUpsFolder = "follow-ups";
    internal const string AfterAnyFileName = "after-any-answer.yaml";

    private readonly int _longest;
    private readonly PlainAnswerList[] _anywhere;
    private readonly FrozenDictionary<string, PlainAnswerList> _afterTopic;
    private readonly PlainAnswerList? _afterAny;
    private readonly FrozenDictionary<string, (PlainAnswer Answer, PlainAnswerList File)> _byId;
    private readonly PatternVocabulary _vocabulary = new();

    private PlainAnswers(DirectoryInfo folder, List<KnowledgeFault> faults)
    {
        var shared = KnowledgeYaml.ReadFile<PlainAnswersFile>(folder, FileName);
        _longest = shared.Longest;
        var anywhere = ReadAll(folder, Folder, shared, shared.Longest);
        var followUps = ReadAll(folder, FollowUpsFolder, shared, shared.LongestFollowUp);
        var afterAny = File.Exists(Path.Combine(folder.FullName, AfterAnyFileName)) ? Read(folder, AfterAnyFileName, shared, shared.LongestFollowUp) : null;
        SharedTexts.Put(anywhere, [.. anywhere, .. followUps, .. afterAny is null ? Array.Empty<(string, PlainAnswersFile)>() : [(AfterAnyFileName, afterAny)]], faults);

        var times = new ToldTimes(new Lazy<Lexicon>(() => Lexicon.Load(folder)));
        PlainAnswerList? beside = null;
        _anywhere = [.. anywhere.Select(each => beside = new PlainAnswerList(each.Name, each.File, followsFrom: null, _vocabulary, times, faults, beside))];
        _afterTopic = followUps.ToFrozenDictionary(each => TopicOf(each.Name), each => new PlainAnswerList(each.Name, each.File, TopicOf(each.Name), _vocabulary, times, faults), StringComparer.Ordinal);
        _afterAny = afterAny is null ? null : new PlainAnswerList(AfterAnyFileName, afterAny, followsFrom: null, _vocabulary, times, faults);
        _vocabulary.Close();
        _byId = Files().SelectMany(file => file.All.Select(answer => (answer, file))).DistinctBy(each => each.answer.Id, StringComparer.Ordinal).ToFrozenDictionary(each => each.answer.Id, StringComparer.Ordinal);
    }

    /// <summary>Reads <c>plain-answers.yaml</c>, <c>plain-answers/*.yaml</c>, a file a matter, <c>follow-ups/*.yaml</c>, a file a topic, named as the topic is, and <c>after-any-answer.yaml</c> where there is one.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">A file is missing or wrong.</exception>
    public static PlainAnswers Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var faults = new List<KnowledgeFault>();
        var answers = new PlainAnswers(folder, faults);
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
        if (IsLong(said) || _anywhere is not [var first, ..])
            return null;

        var found = first.Search(new ScreenWords(said, _vocabulary));
        return _anywhere.Select(file => file.Find(said, found, months, onShow, asks)).FirstOrDefault(answer => answer is not null);
    }

    /// <summary>The answer to what a topic leads to, else to what any answer does; null when nothing of the kind is said, or the message is a long one.</summary>
    /// <param name="said">The message, or one question of it.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="topicIds">The topics on show, the nearest first.</param>
    /// <param name="asks">Whether the message asks something.</param>
    public PlainAnswer? FindFollowUp(MessageText said, double? months, IEnumerable<string> topicIds, bool asks) =>
        FollowUpWords(said, topicIds) is not ({ } words, var onShow) ? null
        : FindAfter(words, months, onShow, asks) ?? Find(_afterAny, words, months, onShow, asks);

    /// <summary>The answer to a question that belongs to a topic, whether or not that was answered before ("is a carrier ok for naps"); null when it is none, or a long one.</summary>
    /// <param name="said">The message, or one question of it.</param>
    /// <param name="months">The child's age in months, or null; then only what holds at every age is said.</param>
    /// <param name="topicIds">The topics that it may be about, the likeliest first.</param>
    public PlainAnswer? FindWithin(MessageText said, double? months, IEnumerable<string> topicIds) =>
        FollowUpWords(said, topicIds) is ({ } words, var likely) ? FindAfter(words, months, likely, asks: true, opens: true) : null;

    /// <summary>The answer of that id; null when there is none, or it holds times that only a message can tell.</summary>
    public PlainAnswer? ById(string? id) => id is not null && _byId.TryGetValue(id, out var known) && known.Answer.Clock is null ? known.Answer : null;

    /// <summary>Whether a message holds what an answer is never for, however it was found, such as a bed that is not safe beside good news.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="said">The message.</param>
    public bool IsExcepted(PlainAnswer answer, MessageText said)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(said);
        return _byId.TryGetValue(answer.Id, out var known) && known.File.IsExcepted(answer.Id, new ScreenWords(said, _vocabulary));
    }

    /// <summary>Every file of answers, and the topic that it follows from; null for the one that needs none.</summary>
    internal IEnumerable<(string? TopicId, PlainAnswerList Answers)> ByTopic() =>
        _afterTopic.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => ((string?)pair.Key, pair.Value))
            .Concat(Files().Where(file => !_afterTopic.Values.Contains(file)).Select(file => ((string?)null, file)));

    private (ScreenWords Words, string[] TopicIds)? FollowUpWords(MessageText said, IEnumerable<string> topicIds)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(topicIds);
        return IsLong(said) || topicIds.ToArray() is not { Length: > 0 } ids ? null : (new ScreenWords(said, _vocabulary), ids);
    }

    private PlainAnswer? FindAfter(ScreenWords words, double? months, string[] topicIds, bool asks, bool opens = false) =>
        topicIds.Select(topicId => Find(_afterTopic.GetValueOrDefault(topicId), words, months, topicIds, asks, opens)).FirstOrDefault(found => found is not null);

    private static PlainAnswer? Find(PlainAnswerList? file, ScreenWords words, double? months, string[] onShow, bool asks, bool opens = false) =>
        file?.Find(words.Text, file.Search(words), months, onShow, asks, opens);

    private bool IsLong(MessageText said) => said.Words.Count > _longest;

    private IEnumerable<PlainAnswerList> Files() => [.. _anywhere, .. _afterTopic.Values, .. _afterAny is null ? Array.Empty<PlainAnswerList>() : [_afterAny]];

    // Some sixty files: read side by side, so that a change of one is soon served.
    private static List<(string Name, PlainAnswersFile File)> ReadAll(DirectoryInfo folder, string name, PlainAnswersFile shared, int longest)
    {
        try
        {
            return [.. Files(folder, name).AsParallel().AsOrdered().Select(file => (file, Read(folder, file, shared, longest)))];
        }
        catch (AggregateException several) when (several.InnerExceptions.All(each => each is KnowledgeFormatException))
        {
            throw new KnowledgeFormatException([.. several.InnerExceptions.Cast<KnowledgeFormatException>().SelectMany(each => each.Faults)]);
        }
        catch (AggregateException several)
        {
            throw new IOException("The answers could not be read.", several);
        }
    }

    private static IEnumerable<string> Files(DirectoryInfo folder, string name)
    {
        var files = Path.Combine(folder.FullName, name);
        return Directory.Exists(files) ? Directory.EnumerateFiles(files, "*.yaml").Select(path => $"{name}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal) : [];
    }

    private static string TopicOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static PlainAnswersFile Read(DirectoryInfo folder, string name, PlainAnswersFile shared, int longest)
    {
        var file = KnowledgeYaml.ReadFile<PlainAnswersFile>(folder, name);
        if (file.Longest == 0)
            file.Longest = longest;
        foreach (var (key, words) in shared.Classes)
            file.Classes.TryAdd(key, words);
        return file;
    }
}
