using GentleSleepBot.Host.Limits;

namespace Host.Tests.Limits;

public sealed class TextPiecesTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("No. ")]
    [InlineData("he woke, he fed and he slept ")]
    [InlineData("😭")]
    public void Of_LongText_CoversItInShortPiecesAndReadsNothingThrice(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 100_000 / repeated.Length));

        var pieces = TextPieces.Of(text).ToList();

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, TextPieces.Longest));
        Assert.InRange(pieces.Sum(piece => piece.Length), text.Length, 2 * text.Length);
        Assert.Equal(text[^1], pieces[^1][^1]);
        Assert.DoesNotContain(pieces, piece => char.IsLowSurrogate(piece[0]));
    }

    [Fact]
    public void Of_LongText_BeginsAPieceWithASentence() =>
        Assert.All(TextPieces.Of(string.Concat(Enumerable.Repeat("There is no fever at all. ", 1000))).Skip(1), piece => Assert.StartsWith(" There", piece, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void Of_ShortText_IsOnePiece(string text) => Assert.Equal([text], TextPieces.Of(text));
}
