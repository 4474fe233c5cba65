using System.Globalization;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Puts the parent's own English and the child's pronoun into curated texts. Safe for use by many threads.</summary>
public sealed partial class Wording
{
    internal const string FileName = "wording.yaml";
    private const string Otherwise = "otherwise";
    private const string NightsFamily = "nights";
    private const string Figure = "{n}";
    private const int FewWakings = 3;
    private const int AnHour = 60;
    private const int TwoHours = 120;

    private readonly WordingFile _file;

    private readonly SentencesForTwo _forTwo;

    private Wording(WordingFile file) => (_file, _forTwo) = (file, new SentencesForTwo(file.ForTwo));

    /// <summary>Reads <c>wording.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static Wording Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var file = KnowledgeYaml.ReadFile<WordingFile>(folder, FileName);
        var faults = new List<KnowledgeFault>();
        faults.AddRange(file.Words.Where(word => !word.Value.ContainsKey(Otherwise))
            .Select(word => new KnowledgeFault(FileName, 0, $"word \"{word.Key}\" has no \"{Otherwise}\"")));
        faults.AddRange(Enum.GetNames<ChildPronoun>().Where(pronoun => !file.Pronouns.ContainsKey(Key(pronoun)))
            .Select(pronoun => new KnowledgeFault(FileName, 0, $"pronoun \"{Key(pronoun)}\" is missing")));
        faults.AddRange(file.Feelings.Keys.Where(feeling => !Enum.TryParse<Feeling>(feeling, ignoreCase: true, out _))
            .Select(feeling => new KnowledgeFault(FileName, 0, $"unknown feeling \"{feeling}\"")));
        return faults.Count == 0 ? new Wording(file) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The names in braces that no word stands for.</summary>
    public IReadOnlyList<string> UnknownIn(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Where(name => Word(name, EnglishVariety.Unknown, ChildPronoun.They) is null)];

    /// <summary>How an answer begins: with the feeling or the waking that was told, else as the topic does.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="facts">What was told.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string Opening(Topic topic, Facts facts, int variation)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(facts);

        return (topic.Id != KnowledgeBase.OutOfScope ? Feeling(facts, variation) : null)
            ?? (topic.Family == NightsFamily ? Waking(facts, variation) : null)
            ?? Turn(topic.Openings, variation);
    }

    /// <summary>Says in a clause that the feeling or the waking was heard, where it is not clear yet what is asked; null when neither was told.</summary>
    /// <param name="facts">What was told.</param>
    /// <param name="variation">Chooses among equals.</param>
    public string? Heard(Facts facts, int variation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Feeling(facts, variation) ?? Waking(facts, variation);
    }

    private string? Feeling(Facts facts, int variation) =>
        _file.Feelings.FirstOrDefault(entry => facts.Feelings.Any(told => Key(told.Value.ToString()) == entry.Key)).Value is { } ways ? Turn(ways, variation) : null;

    private string? Waking(Facts facts, int variation) => WakingOf(facts) is { } waking
        ? Turn(_file.Wakings[waking.Kind], variation).Replace(Figure, waking.Figure.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        : null;

    /// <summary>Every opening by feeling or waking, for the lint.</summary>
    internal IEnumerable<string> OpeningTexts() =>
        _file.Feelings.Values.SelectMany(texts => texts).Concat(_file.Wakings.Values.SelectMany(texts => texts).Select(text => text.Replace(Figure, "45", StringComparison.Ordinal)));

    private static (string Kind, int Figure)? WakingOf(Facts facts) => facts.Wakings switch
    {
        { EveryMinutesFrom: AnHour } => ("hourly", AnHour),
        { EveryMinutesFrom: < TwoHours and var minutes } => ("every", minutes),
        { CountFrom: >= FewWakings and var count } => ("count", count),
        _ => null,
    };

    private static string Turn(IReadOnlyList<string> list, int variation) => list[(int)((uint)variation % (uint)list.Count)];

    /// <summary>The text with every placeholder filled, with a capital where a sentence begins, and the writer's scale of temperature first; without what counts on a second adult where there is none.</summary>
    /// <param name="text">Curated text with names in braces.</param>
    /// <param name="facts">What is known of the writer's English and the child's pronoun.</param>
    public string Fill(string text, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Fill(text, WordingChoice.Of(facts));
    }

    internal string Fill(string text, WordingChoice choice)
    {
        if (choice.IsAlone)
            text = _forTwo.LeftOutOf(text);

        return Placeholder().Replace(Degrees.InOrder(text, choice.Scale), match =>
        {
            var word = Word(match.Groups["name"].Value, choice.Variety, choice.Pronoun) ?? match.Value;
            return BeginsASentence(text, match.Index) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        });
    }

    private string? Word(string name, EnglishVariety variety, ChildPronoun pronoun)
    {
        switch (name)
        {
            case "child":
                return _file.Child;
            case "child's":
                return _file.Child + "'s";
        }

        if (_file.Words.TryGetValue(name, out var words))
            return words.GetValueOrDefault(Key(variety.ToString())) ?? words[Otherwise];

        return _file.Pronouns[Key(pronoun.ToString())].GetValueOrDefault(name);
    }

    private static string Key(string name) => name.ToLowerInvariant();

    private static bool BeginsASentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n' or ']' || before.EndsWith("\n-");
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z']+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
