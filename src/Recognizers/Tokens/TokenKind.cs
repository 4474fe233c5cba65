namespace Recognizers.Text.Tokens;

internal enum TokenKind
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of decimal digits.</summary>
    Digits,

    /// <summary>One other character, or one surrogate pair.</summary>
    Symbol,
}
