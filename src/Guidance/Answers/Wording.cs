using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Puts the parent's own English and the child's pronoun into curated texts. Safe for use by many threads.</summary>
public sealed partial class Wording
{
    private const string File = "wording.yaml";
    private const string Otherwise = "otherwise";

    private readonly WordingFile _file;

    private Wording(WordingFile file) => _file = file;

    /// <summary>Reads <c>wording.yaml</c>.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static Wording Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var faults = new List<KnowledgeFault>();
        var path = Path.Combine(folder.FullName, File);
        var file = System.IO.File.Exists(path) ? KnowledgeYaml.Read<WordingFile>(System.IO.File.ReadAllText(path), File, 1, faults) : null;
        if (file is null)
            throw new KnowledgeFormatException(faults.Count > 0 ? faults : [new KnowledgeFault(File, 0, "the file is missing")]);

        faults.AddRange(file.Words.Where(word => !word.Value.ContainsKey(Otherwise))
            .Select(word => new KnowledgeFault(File, 0, $"word \"{word.Key}\" has no \"{Otherwise}\"")));
        faults.AddRange(Enum.GetNames<ChildPronoun>().Where(pronoun => !file.Pronouns.ContainsKey(Key(pronoun)))
            .Select(pronoun => new KnowledgeFault(File, 0, $"pronoun \"{Key(pronoun)}\" is missing")));
        return faults.Count == 0 ? new Wording(file) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The names in braces that no word stands for.</summary>
    public IReadOnlyList<string> UnknownIn(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Where(name => Word(name, EnglishVariety.Unknown, ChildPronoun.They) is null)];

    /// <summary>The text with every placeholder filled, with a capital where a sentence begins.</summary>
    /// <param name="text">Curated text with names in braces.</param>
    /// <param name="facts">What is known of the writer's English and the child's pronoun.</param>
    public string Fill(string text, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);

        var variety = facts.Variety?.Value ?? EnglishVariety.Unknown;
        var pronoun = facts.Pronoun?.Value ?? ChildPronoun.They;
        return Placeholder().Replace(text, match =>
        {
            var word = Word(match.Groups["name"].Value, variety, pronoun) ?? match.Value;
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

    [GeneratedRegex(@"\{(?<name>[a-z']+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
