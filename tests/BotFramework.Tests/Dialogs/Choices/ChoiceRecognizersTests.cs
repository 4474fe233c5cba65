using BotFramework.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly string[] Books = ["the first division", "night songs", "song of songs"];

    [Theory]
    [InlineData("night songs", "night songs")]
    [InlineData("the second one", "night songs")]
    [InlineData("the last", "song of songs")]
    [InlineData("number 3", "song of songs")]
    [InlineData("three", "song of songs")]
    [InlineData("the first division please", "the first division")]
    public void RecognizeChoices_ByNamePlaceOrNumber_FindsIt(string text, string book) =>
        Assert.Equal(book, Assert.Single(ChoiceRecognizers.RecognizeChoices(text, Books)).Resolution.Value);

    [Fact]
    public void RecognizeChoices_NameAndNumber_TakesTheNameAlone() =>
        Assert.Equal("night songs", Assert.Single(ChoiceRecognizers.RecognizeChoices("night songs, 3 of them", Books)).Resolution.Value);

    [Fact]
    public void RecognizeChoices_PlaceAndNumber_TakesThePlaceAlone() =>
        Assert.Equal("night songs", Assert.Single(ChoiceRecognizers.RecognizeChoices("3 times the second", Books)).Resolution.Value);

    [Theory]
    [InlineData("the fourth")]
    [InlineData("0")]
    [InlineData("17")]
    [InlineData("1.5")]
    [InlineData("99999999999999")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void RecognizeChoices_NothingInTheList_FindsNone(string? text) => Assert.Empty(ChoiceRecognizers.RecognizeChoices(text, Books));

    [Fact]
    public void RecognizeChoices_ByNumber_KnowsItsPlaceAndHasNoSynonym()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("take 2", Books));

        Assert.Equal(("2", 5, 5, "choice"), (found.Text, found.Start, found.End, found.TypeName));
        Assert.Equal((1, 1f, null), (found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym));
    }

    [Fact]
    public void RecognizeChoices_SeveralNumbers_ComeInTheOrderOfTheText() =>
        Assert.Equal([2, 0], ChoiceRecognizers.RecognizeChoices("3 and 1", Books).Select(found => found.Resolution.Index));

    [Fact]
    public void RecognizeChoices_NumbersTurnedOff_FindsPlacesOnly()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Books, options));
        Assert.Single(ChoiceRecognizers.RecognizeChoices("the second", Books, options));
    }

    [Fact]
    public void RecognizeChoices_PlacesTurnedOff_FindsNumbersOnly()
    {
        var options = new FindChoicesOptions { RecognizeOrdinals = false };

        Assert.Single(ChoiceRecognizers.RecognizeChoices("2", Books, options));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the second", Books, options));
    }
}
