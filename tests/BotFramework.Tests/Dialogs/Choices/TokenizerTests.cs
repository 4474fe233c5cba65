using BotFramework.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" .,!? ")]
    public void DefaultTokenizer_NoWords_GivesNone(string? text) => Assert.Empty(Tokenizer.DefaultTokenizer(text));

    [Theory]
    [InlineData("porridge", "porridge")]
    [InlineData("Warm milk, please", "warm|milk|please")]
    [InlineData("how-now.brown:cow", "how|now|brown|cow")]
    [InlineData("  two   words  ", "two|words")]
    [InlineData("8mo at 3am", "8mo|at|3am")]
    [InlineData("été", "été")]
    [InlineData("no😀sleep", "no|😀|sleep")]
    [InlineData("😀😀", "😀|😀")]
    [InlineData("don't", "don|t")]
    public void DefaultTokenizer_Text_IsCutIntoLowerCaseWords(string text, string words) =>
        Assert.Equal(words.Split('|'), Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized));

    [Theory]
    [InlineData("Warm milk, please")]
    [InlineData("no😀sleep 😀")]
    public void DefaultTokenizer_EachWord_KnowsItsPlace(string text) =>
        Assert.All(Tokenizer.DefaultTokenizer(text), token => Assert.Equal(text[token.Start..(token.End + 1)], token.Text));

    [Fact]
    public void DefaultTokenizer_HalfASymbol_IsNotAnError() => Assert.NotNull(Tokenizer.DefaultTokenizer("a\ud83d b"));
}
