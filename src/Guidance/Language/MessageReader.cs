using System.Globalization;
using System.Text;

namespace GentleSleepBot.Guidance.Language;

/// <summary>One pass over a message that cuts it into words, sentences and clauses.</summary>
internal sealed class MessageReader(string text)
{
    private static readonly string[] Without = ["w/out", "w/o"];

    private readonly List<MessageWord> _words = new(text.Length / 4);
    private readonly StringBuilder _letters = new();
    private int _at;
    private int _sentence;
    private int _clause;
    private bool _sentenceEnds;
    private bool _clauseEnds;

    public MessageWord[] Read()
    {
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c is '°' or 'º' or '˚')
                Add("degrees", _at, _at++, WordKind.Word, null);
            else if (char.IsAsciiDigit(c) || IsFraction(c) || (c == '.' && NextIsDigit(_at) && !PreviousIsDigit()))
                ReadNumber();
            else if (char.IsLetter(c))
                ReadWord();
            else if (char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
                ReadSymbol();
            else
                ReadMark(c);
        }

        return [.. _words];
    }

    private void ReadWord()
    {
        if (Array.Find(Without, IsHere) is { } without)
        {
            Add("without", _at, _at + without.Length - 1, WordKind.Word, null);
            _at += without.Length;
            return;
        }

        var start = _at;
        var end = _at;
        var afterDigit = start > 0 && char.IsAsciiDigit(text[start - 1]);
        _letters.Clear();
        var apostrophe = -1;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (LetterFolding.IsApostrophe(c) && NextIsLetter(_at))
                apostrophe = _letters.Length;
            else if (char.IsLetter(c) && c != 'º')
                _letters.Append(LetterFolding.Fold(c));
            else if (char.IsAsciiDigit(c) && !afterDigit && _letters.Length <= 2)
                _letters.Append(c);
            else if (!LetterFolding.IsSilent(c) && !JoinsInitials(c, start))
                break;
            if (!LetterFolding.IsSilent(c))
                end = _at;
            _at++;
        }

        var word = _letters.ToString();
        if (apostrophe > 0 && Contractions.Split(word, apostrophe) is { } parts)
        {
            Add(parts.First, start, start + apostrophe - 1, WordKind.Word, null);
            Add(parts.Second, start + apostrophe, end, WordKind.Word, null);
        }
        else
        {
            Add(word, start, end, WordKind.Word, null);
        }
    }

    // "y/o", "L.O." and "A&E" are one word each: single letters with one joining mark between them.
    private bool JoinsInitials(char mark, int start)
    {
        if (mark is not ('.' or '/' or '&') || !NextIsLetter(_at) || (_at - start) % 2 == 0 || _letters.Length != ((_at - start) / 2) + 1)
            return false;
        return _at + 2 >= text.Length || !char.IsLetterOrDigit(text[_at + 2]);
    }

    private void ReadNumber()
    {
        var start = _at;
        ReadDigits();
        var kind = WordKind.Number;
        if (_at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))
        {
            var digits = DigitsFrom(_at + 1);
            var more = _at + 1 + digits < text.Length && text[_at + 1 + digits] == text[_at];
            if (text[_at] == ':' && digits == 2)
                kind = WordKind.Clock;
            if (kind == WordKind.Clock || text[_at] == '.' || (text[_at] == ',' && !more))
            {
                _at++;
                ReadDigits();
            }
        }

        var fraction = 0.0;
        if (_at < text.Length && IsFraction(text[_at]))
            fraction = FractionValue(text[_at++]);
        var written = text.AsSpan(start, _at - start - (fraction > 0 ? 1 : 0));
        if (kind == WordKind.Clock)
            Add(written.ToString(), start, _at - 1, kind, null);
        else
            AddNumber(written.ToString(), fraction, start);
    }

    private void AddNumber(string written, double fraction, int start)
    {
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        var plain = comma < 0 ? written : written.Length - comma == 4 ? written.Remove(comma, 1) : written.Replace(',', '.');
        _ = double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        value += fraction;
        Add(value.ToString("0.####", CultureInfo.InvariantCulture), start, _at - 1, WordKind.Number, value);
    }

    private void ReadDigits()
    {
        if (_at < text.Length && text[_at] == '.')
            _at++;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            _at++;
    }

    private int DigitsFrom(int from)
    {
        var at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - from;
    }

    private void ReadSymbol()
    {
        var start = _at;
        _ = Rune.TryGetRuneAt(text, _at, out var rune);
        _at += Math.Max(1, rune.Utf16SequenceLength);
        if (Rune.IsLetter(rune))
            Add(rune.ToString(), start, _at - 1, WordKind.Word, null);
        else if (rune.Value is not 0 and not (>= 0x1F3FB and <= 0x1F3FF))
            Add(rune.ToString(), start, _at - 1, WordKind.Emoji, null);
    }

    private void ReadMark(char mark)
    {
        if (mark is '.' or '!' or '?' or '…' or '。' or '？' or '！' or '؟')
            _sentenceEnds = true;
        else if (mark is ',' or ';' or ':' or '(' or ')' or '—' or '–' or '"' or '“' or '”' or '\r' or '\n')
            _clauseEnds = true;
        else if (mark == '-' && _at > 0 && char.IsWhiteSpace(text[_at - 1]))
            _clauseEnds = true;
        if (mark == '\n' && _at + 1 < text.Length && text[_at + 1] is '\n' or '\r')
            _sentenceEnds = true;
        _at++;
    }

    private void Add(string word, int start, int end, WordKind kind, double? number)
    {
        if (_words.Count > 0 && (_sentenceEnds || _clauseEnds))
            _clause++;
        if (_words.Count > 0 && _sentenceEnds)
            _sentence++;
        _sentenceEnds = _clauseEnds = false;
        _words.Add(new MessageWord(word, start, end, kind, _sentence, _clause, number));
    }

    private bool IsHere(string written) =>
        text.AsSpan(_at).StartsWith(written, StringComparison.OrdinalIgnoreCase) && !(_at + written.Length < text.Length && char.IsLetter(text[_at + written.Length]));

    private bool NextIsDigit(int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private bool NextIsLetter(int at) => at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private bool PreviousIsDigit() => _at > 0 && char.IsAsciiDigit(text[_at - 1]);

    private static bool IsFraction(char c) => c is '½' or '¼' or '¾';

    private static double FractionValue(char c) => c == '½' ? 0.5 : c == '¼' ? 0.25 : 0.75;
}
