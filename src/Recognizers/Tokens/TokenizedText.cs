using System.Globalization;

namespace Recognizers.Text.Tokens;

/// <summary>A text cut once into tokens, so that every scanner walks it in linear time.</summary>
internal sealed class TokenizedText
{
    private readonly Token[] _tokens;

    private TokenizedText(string source, string lower, Token[] tokens)
    {
        Source = source;
        Lower = lower;
        _tokens = tokens;
    }

    public string Source { get; }

    /// <summary>The source in lower case, unit for unit as long as the source.</summary>
    public string Lower { get; }

    public int Count => _tokens.Length;

    public Token this[int index] => _tokens[index];

    public static TokenizedText Read(string source)
    {
        var tokens = new List<Token>(source.Length / 4 + 1);
        var space = true;
        for (var i = 0; i < source.Length;)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                space = true;
                i++;
                continue;
            }

            var kind = KindOf(source[i]);
            var end = EndOf(source, i, kind);
            tokens.Add(new Token(kind, i, end - i, space));
            space = false;
            i = end;
        }

        return new TokenizedText(source, source.ToLowerInvariant(), [.. tokens]);
    }

    public bool Has(int index) => (uint)index < (uint)_tokens.Length;

    public bool IsWord(int index) => Has(index) && _tokens[index].Kind == TokenKind.Word;

    public bool IsDigits(int index) => Has(index) && _tokens[index].Kind == TokenKind.Digits;

    public bool IsSymbol(int index, char symbol) =>
        Has(index) && _tokens[index].Kind == TokenKind.Symbol && Source[_tokens[index].Start] == symbol;

    /// <summary>The token in lower case; empty outside the text.</summary>
    public ReadOnlySpan<char> Word(int index) =>
        Has(index) ? Lower.AsSpan(_tokens[index].Start, _tokens[index].Length) : [];

    /// <summary>The token in its own case; empty outside the text.</summary>
    public ReadOnlySpan<char> AsWritten(int index) =>
        Has(index) ? Source.AsSpan(_tokens[index].Start, _tokens[index].Length) : [];

    public bool Is(int index, string word) => Word(index).SequenceEqual(word);

    /// <summary>True when the token follows the one before it without white space.</summary>
    public bool Glued(int index) => Has(index) && index > 0 && !_tokens[index].SpaceBefore;

    /// <summary>Lower-case text from one token up to, not including, another.</summary>
    public string Slice(int first, int next) => Lower[_tokens[first].Start.._tokens[next - 1].End];

    private static TokenKind KindOf(char c) =>
        char.IsLetter(c) ? TokenKind.Word : char.IsDigit(c) ? TokenKind.Digits : TokenKind.Symbol;

    private static int EndOf(string source, int start, TokenKind kind)
    {
        if (kind == TokenKind.Symbol)
            return start + (start + 1 < source.Length && char.IsSurrogatePair(source[start], source[start + 1]) ? 2 : 1);

        var end = start + 1;
        while (end < source.Length && (KindOf(source[end]) == kind || IsMark(source[end])))
            end++;
        return end;
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
