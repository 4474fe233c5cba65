using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Builds the lexicon from its file and gathers everything that is wrong with it.</summary>
internal sealed class LexiconLoader
{
    public const string FileName = "lexicon.yaml";

    private readonly List<KnowledgeFault> _faults = [];
    private readonly PhraseTrie _phrases = new();

    private LexiconLoader()
    {
    }

    /// <summary>The lexicon in a YAML text.</summary>
    /// <exception cref="KnowledgeFormatException">Carries all faults.</exception>
    public static Lexicon Parse(string yaml) => new LexiconLoader().Read(yaml);

    private Lexicon Read(string yaml)
    {
        if (KnowledgeYaml.Read<LexiconFile>(yaml, FileName, 1, _faults) is not { } file)
            throw new KnowledgeFormatException(_faults);

        AddTraits(file);
        Add<SleepPlace>(LexiconSection.Places, file.Places, file);
        Add<SettlingWay>(LexiconSection.Settling, file.Settling, file);
        Add<FeedingWay>(LexiconSection.Feeding, file.Feeding, file);
        Add<WriterRole>(LexiconSection.Writers, file.Writers, file);
        Add<Person>(LexiconSection.People, file.People, file);
        Add<Feeling>(LexiconSection.Feelings, file.Feelings, file);
        Add<Want>(LexiconSection.Wants, file.Wants, file);
        Add<TryingWord>(LexiconSection.Trying, file.Trying, file);
        Add<EnglishVariety>(LexiconSection.Varieties, file.Varieties, file);
        Add<CryItOutWord>(LexiconSection.CryItOut, file.CryItOut, file);
        var methods = AddMethods(file);
        var units = ReadUnits(file);
        foreach (var (name, number) in file.Months.Where(month => month.Value is < 1 or > 12))
            Fault($"months: \"{name}\" is given {number}, which is no month");
        if (_faults.Count > 0)
            throw new KnowledgeFormatException(_faults);

        return new Lexicon(
            _phrases,
            file.Numbers.ToFrozenDictionary(StringComparer.Ordinal),
            units,
            file.Months.ToFrozenDictionary(StringComparer.Ordinal),
            methods,
            file.Slips.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private void AddTraits(LexiconFile file)
    {
        foreach (var (name, phrases) in file.Traits)
        {
            if (!TryMeaning<Trait>(name, out var trait))
                Fault($"traits: \"{name}\" is none of {Names<Trait>()}");
            else
                AddPhrases(LexiconSection.Traits, System.Numerics.BitOperations.TrailingZeroCount((ulong)trait), phrases, file);
        }
    }

    private void Add<TMeaning>(LexiconSection section, Dictionary<string, List<string>> meanings, LexiconFile file)
        where TMeaning : struct, Enum
    {
        foreach (var (name, phrases) in meanings)
        {
            if (!TryMeaning<TMeaning>(name, out var meaning))
                Fault($"{section}: \"{name}\" is none of {Names<TMeaning>()}");
            else
                AddPhrases(section, Convert.ToInt32(meaning, System.Globalization.CultureInfo.InvariantCulture), phrases, file);
        }
    }

    private List<string> AddMethods(LexiconFile file)
    {
        var methods = new List<string>();
        foreach (var (name, phrases) in file.Methods)
        {
            AddPhrases(LexiconSection.Methods, methods.Count, phrases, file);
            methods.Add(name);
        }

        return methods;
    }

    private void AddPhrases(LexiconSection section, int meaning, List<string> patterns, LexiconFile file)
    {
        foreach (var pattern in patterns)
        {
            if (PhrasePattern.Expand(pattern, file.Sets, out var fault) is not { } phrases)
            {
                Fault($"{section}: {fault}");
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (!_phrases.Add(phrase, section, meaning))
                    Fault($"{section}: \"{string.Join(' ', phrase)}\" stands under two meanings");
            }
        }
    }

    private FrozenDictionary<string, QuantityUnit> ReadUnits(LexiconFile file)
    {
        var units = new Dictionary<string, QuantityUnit>(StringComparer.Ordinal);
        foreach (var (name, words) in file.Units)
        {
            if (!TryMeaning<QuantityUnit>(name, out var unit))
                Fault($"units: \"{name}\" is none of {Names<QuantityUnit>()}");
            foreach (var word in words.Where(word => !units.TryAdd(word, unit)))
                Fault($"units: \"{word}\" stands twice");
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool TryMeaning<TMeaning>(string name, out TMeaning meaning)
        where TMeaning : struct, Enum
    {
        meaning = default;
        return !name.Any(char.IsUpper) && Enum.TryParse(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out meaning) && !char.IsDigit(name[0]);
    }

    private static string Names<TMeaning>()
        where TMeaning : struct, Enum => string.Join(", ", Enum.GetNames<TMeaning>());

    private void Fault(string message) => _faults.Add(new KnowledgeFault(FileName, 0, message));
}
