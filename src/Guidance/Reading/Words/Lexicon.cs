using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Parents' words and what they mean, read from <c>lexicon.yaml</c>. Safe for use from many threads.</summary>
public sealed class Lexicon
{
    private readonly WordRepair _repair;
    private readonly FrozenDictionary<string, string> _slips;

    internal Lexicon(
        PhraseTrie phrases,
        FrozenDictionary<string, double> numbers,
        FrozenDictionary<string, QuantityUnit> units,
        FrozenDictionary<string, int> months,
        IReadOnlyList<string> methods,
        FrozenDictionary<string, string> slips)
    {
        Phrases = phrases;
        Numbers = numbers;
        Units = units;
        Months = months;
        Methods = methods;
        _slips = slips;
        _repair = new WordRepair([.. phrases.Vocabulary, .. numbers.Keys, .. units.Keys.Where(unit => unit.Length > 3)]);
    }

    /// <summary>Keys of the methods that <see cref="Facts.Tried"/> can name.</summary>
    public IReadOnlyList<string> Methods { get; }

    internal PhraseTrie Phrases { get; }

    internal FrozenDictionary<string, double> Numbers { get; }

    internal FrozenDictionary<string, QuantityUnit> Units { get; }

    internal FrozenDictionary<string, int> Months { get; }

    /// <summary>Reads the lexicon of a knowledge folder.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">Something cannot be used; carries all faults.</exception>
    public static Lexicon Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return LexiconLoader.Parse(File.ReadAllText(Path.Combine(folder.FullName, LexiconLoader.FileName)));
    }

    /// <summary>The word meant by a word as written: a mistyped lexicon word is put right, any other word stays.</summary>
    internal string Repair(string word)
    {
        if (Phrases.IdOf(word) >= 0 || Numbers.ContainsKey(word) || Units.ContainsKey(word))
            return word;
        return _slips.TryGetValue(word, out var meant) ? meant : _repair.Repair(word) ?? word;
    }
}
