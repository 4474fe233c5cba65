namespace Recognizers.Text.Tokens;

/// <summary>A piece of the text: where it stands, and whether white space comes before it.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool SpaceBefore)
{
    public int End => Start + Length;
}
