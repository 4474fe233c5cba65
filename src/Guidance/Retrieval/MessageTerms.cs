using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Turns a message into terms: stems, one word for many, and tokens for ages, times and numbers. Safe for use by many threads.</summary>
internal sealed class MessageTerms
{
    private const string File = "retrieval.yaml";
    private const int LongestOnTheStack = 256;

    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string> _askingWords;
    private readonly FrozenSet<string> _sleepWords;
    private readonly FrozenDictionary<string, string> _synonyms;
    private readonly Dictionary<CryItOutStance, List<string>> _stances;
    private readonly FrozenDictionary<string, (string[] Following, string Term)[]> _phrases;

    private MessageTerms(RetrievalFile file, string source)
    {
        Source = source;
        _stances = file.Stances;
        _stopWords = file.StopWords.ToFrozenSet(StringComparer.Ordinal);
        _askingWords = file.AskingWords.ToFrozenSet(StringComparer.Ordinal);
        _synonyms = file.Synonyms.SelectMany(entry => entry.Value.Select(word => (word, entry.Key)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);
        _phrases = file.Phrases.SelectMany(entry => entry.Value.Select(phrase => (Words: phrase.Split(' '), entry.Key)))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).Select(phrase => (phrase.Words[1..], phrase.Key)).ToArray(),
                StringComparer.Ordinal);
        _sleepWords = file.SleepWords.SelectMany(Of).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The file the terms were read from, as it stands.</summary>
    public string Source { get; }

    /// <summary>Topics that a stance on leaving a child to cry points to.</summary>
    public IReadOnlyList<string> TopicsOf(CryItOutStance stance) => _stances.GetValueOrDefault(stance) ?? [];

    public static MessageTerms Load(DirectoryInfo folder)
    {
        var faults = new List<KnowledgeFault>();
        var path = Path.Combine(folder.FullName, File);
        var source = System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;
        var file = source is null ? null : KnowledgeYaml.Read<RetrievalFile>(source, File, 1, faults);
        if (file is null || source is null)
            throw new KnowledgeFormatException(faults.Count > 0 ? faults : [new KnowledgeFault(File, 0, "the file is missing")]);

        faults.AddRange(file.Synonyms.SelectMany(entry => entry.Value).GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => new KnowledgeFault(File, 0, $"\"{group.Key}\" is a synonym twice")));
        return faults.Count == 0 ? new MessageTerms(file, source) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>Whether a term is a function word, which is held against its neighbours only.</summary>
    public bool IsStopWord(string term) => _stopWords.Contains(term);

    /// <summary>Whether a term speaks of sleep.</summary>
    public bool IsSleepWord(string term) => _sleepWords.Contains(term);

    /// <summary>The sentences of a text that hold any word, in order.</summary>
    public IReadOnlyList<MessagePiece> Pieces(string text)
    {
        var pieces = new List<MessagePiece>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var words = Words(sentence);
            if (words.Count > 0)
                pieces.Add(new MessagePiece(Of(words), sentence.EndsWith('?') || _askingWords.Contains(words[0])));
        }

        return pieces;
    }

    /// <summary>The terms of a text in order.</summary>
    public IReadOnlyList<string> Of(string text) => Of(Words(text));

    private List<string> Of(List<string> words)
    {
        var terms = new List<string>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (PhraseAt(words, at) is var (length, phrase))
            {
                terms.Add(phrase);
                at += length - 1;
                continue;
            }

            var word = words[at];
            if (char.IsAsciiDigit(word[0]))
                terms.Add(NumberTerm(words, ref at));
            else if (_synonyms.TryGetValue(word, out var synonym))
                terms.Add(synonym);
            else
                terms.Add(_stopWords.Contains(word) ? word : Stemmer.Stem(word));
        }

        return terms;
    }

    private (int Length, string Term)? PhraseAt(List<string> words, int at)
    {
        if (!_phrases.TryGetValue(words[at], out var phrases))
            return null;

        foreach (var (rest, term) in phrases)
        {
            if (CollectionsMarshal.AsSpan(words)[(at + 1)..].StartsWith(rest))
                return (rest.Length + 1, term);
        }

        return null;
    }

    /// <summary>One term for a number and its unit: the age band, a time of day, a duration, an amount.</summary>
    private static string NumberTerm(List<string> words, ref int at)
    {
        var unit = at + 1 < words.Count ? words[at + 1] : "";
        if (!double.TryParse(words[at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return "#number";

        double? months = unit switch
        {
            "mo" or "mos" or "month" or "months" or "mth" or "mths" or "m" => number,
            "wk" or "wks" or "week" or "weeks" or "w" => number * MeanMonth.OfAWeek,
            "yo" or "yr" or "yrs" or "year" or "years" or "y" => number * 12,
            "day" or "days" or "d" => number / MeanMonth.Days,
            _ => null,
        };
        if (months is { } age)
        {
            at += at + 2 < words.Count && words[at + 2] == "old" ? 2 : 1;
            return AgeBand.Of(age) is { } band ? $"#age{band.FromMonths}" : "#old";
        }

        var term = unit switch
        {
            "am" or "pm" => "#" + unit,
            "min" or "mins" or "minute" or "minutes" => number <= 50 ? "#shortmin" : "#longmin",
            "hr" or "hrs" or "hour" or "hours" or "h" => number <= 3 ? "#hours" : "#manyhours",
            "oz" or "ml" or "ounces" => "#volume",
            "x" or "times" => "#times",
            _ => null,
        };
        if (term is not null)
            at++;
        return term ?? "#number";
    }

    /// <summary>Lower-case words; apostrophes vanish, numbers part from the letters behind them.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        Span<char> word = text.Length <= LongestOnTheStack ? stackalloc char[LongestOnTheStack] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter is '\'' or '’' or '‘')
                continue;

            var isDigit = char.IsAsciiDigit(letter) || (letter == '.' && length > 0 && char.IsAsciiDigit(word[length - 1]));
            if (!char.IsLetter(letter) && !isDigit)
            {
                Take(word[..length]);
                length = 0;
                continue;
            }

            if (length > 0 && isDigit != char.IsAsciiDigit(word[0]))
            {
                Take(word[..length]);
                length = 0;
            }

            word[length++] = char.ToLowerInvariant(letter);
        }

        Take(word[..length]);
        return words;

        void Take(ReadOnlySpan<char> found)
        {
            if (found.Trim('.') is { Length: > 0 } whole)
                words.Add(new string(whole));
        }
    }
}
