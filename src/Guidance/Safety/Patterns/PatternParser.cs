using System.Globalization;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>
/// Reads the pattern language of <c>knowledge/safety</c>: <c>word</c>, <c>word+</c> (its plain inflections), <c>(a|b c)</c>,
/// <c>x?</c>, <c>~3</c> (up to three words), <c>&lt;class&gt;</c>, <c>#</c> or <c>#38-42</c> (a number), and at the top
/// <c>a &amp; b @8</c> (in any order within eight words).
/// </summary>
internal sealed class PatternParser(PatternVocabulary vocabulary, IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
{
    private const int DefaultWindow = 8;
    private readonly Dictionary<string, PatternNode> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Parses one pattern; throws <see cref="FormatException"/> with the reason when it is malformed.</summary>
    public PhrasePattern Parse(string pattern)
    {
        var window = DefaultWindow;
        var at = pattern.LastIndexOf('@');
        if (at >= 0)
        {
            window = int.Parse(pattern[(at + 1)..], CultureInfo.InvariantCulture);
            pattern = pattern[..at];
        }

        var parts = pattern.Split('&', StringSplitOptions.TrimEntries);
        var phrase = new PhrasePattern([.. parts.Select(ParseSequence)], window);
        return phrase.HasFixedWord ? phrase : throw new FormatException("a pattern without any fixed word");
    }

    private SequenceNode ParseSequence(string text)
    {
        var tokens = Tokenise(text);
        var position = 0;
        var parts = ReadSequence(tokens, ref position);
        return position == tokens.Count ? new SequenceNode(parts) : throw new FormatException($"')' without '(' in \"{text}\"");
    }

    private PatternNode[] ReadSequence(List<string> tokens, ref int position)
    {
        var parts = new List<PatternNode>();
        while (position < tokens.Count && tokens[position] is not (")" or ")?" or "|"))
            parts.Add(ReadPart(tokens, ref position));
        return parts.Count > 0 ? [.. parts] : throw new FormatException("an empty pattern or choice");
    }

    private PatternNode ReadPart(List<string> tokens, ref int position)
    {
        var token = tokens[position++];
        if (token == "(")
            return ReadChoice(tokens, ref position);
        if (token.Length > 1 && token[^1] == '?')
            return new ChoiceNode([ReadWord(token[..^1])], optional: true);
        return ReadWord(token);
    }

    private ChoiceNode ReadChoice(List<string> tokens, ref int position)
    {
        var choices = new List<PatternNode>();
        while (true)
        {
            var parts = ReadSequence(tokens, ref position);
            choices.Add(parts is [var only] ? only : new SequenceNode(parts));
            if (position >= tokens.Count)
                throw new FormatException("'(' without ')'");
            var end = tokens[position++];
            if (end != "|")
                return new ChoiceNode(choices, optional: end == ")?");
        }
    }

    private PatternNode ReadWord(string token)
    {
        if (token[0] == '~')
            return new GapNode(token.Length == 1 ? 3 : int.Parse(token.AsSpan(1), CultureInfo.InvariantCulture));
        if (token[0] == '#')
            return ReadNumber(token);
        if (token is ['<', .., '>'])
            return ReadClass(token[1..^1]);
        if (token.Length > 3 && token[^1] == '+')
            return new WordNode([.. Inflections.Of(token[..^1]).Select(vocabulary.Id)]);
        if (!token.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            throw new FormatException($"\"{token}\" is not a normalised word");
        return new WordNode([vocabulary.Id(token)]);
    }

    private static NumberNode ReadNumber(string token)
    {
        if (token.Length == 1)
            return new NumberNode(0, double.MaxValue);
        var bounds = token[1..].Split('-');
        var least = double.Parse(bounds[0], CultureInfo.InvariantCulture);
        return new NumberNode(least, bounds.Length == 1 ? least : double.Parse(bounds[1], CultureInfo.InvariantCulture));
    }

    private PatternNode ReadClass(string name)
    {
        if (_classes.TryGetValue(name, out var known))
            return known;
        if (!classes.TryGetValue(name, out var members))
            throw new FormatException($"unknown class <{name}>");
        if (!_open.Add(name))
            throw new FormatException($"class <{name}> contains itself");

        var plain = members.Where(member => member.All(char.IsAsciiLetterLower)).Select(vocabulary.Id).ToArray();
        var choices = members.Where(member => !member.All(char.IsAsciiLetterLower)).Select(ParseSequence).ToList<PatternNode>();
        if (plain.Length > 0)
            choices.Insert(0, new WordNode(plain));
        _open.Remove(name);
        return _classes[name] = new ChoiceNode(choices, optional: false);
    }

    private static List<string> Tokenise(string text)
    {
        var tokens = new List<string>();
        foreach (var piece in text.Replace("(", " ( ", StringComparison.Ordinal).Replace("|", " | ", StringComparison.Ordinal)
                     .Replace(")?", " \u0001 ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal)
                     .Split(' ', StringSplitOptions.RemoveEmptyEntries))
            tokens.Add(piece == "\u0001" ? ")?" : piece);
        return tokens;
    }
}
