using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Choices;

public class FindTests
{
    private static readonly List<SortedValue> Foods = Values("red apple", "green apple", "pear");
    private static readonly List<SortedValue> Alike = Values("red", "red apple", "red apple pie");

    [Fact]
    public void FindValues_WholeValue_IsFoundWithPlaceAndScore()
    {
        var found = Assert.Single(Find.FindValues("a Green Apple please", Foods));

        Assert.Equal(("Green Apple", 2, 12, "value"), (found.Text, found.Start, found.End, found.TypeName));
        Assert.Equal(("green apple", 1, 1f), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void FindValues_SeveralValues_ComeInTheOrderOfTheText() =>
        Assert.Equal(["pear", "red apple"], Names(Find.FindValues("a pear or a red apple", Foods)));

    [Fact]
    public void FindValues_LongerValueFits_HidesTheShorterInside() =>
        Assert.Equal(["red apple pie"], Names(Find.FindValues("the red apple pie", Alike)));

    [Fact]
    public void FindValues_SamePlaceNamedTwice_IsFoundOnce() =>
        Assert.Equal(["pear"], Names(Find.FindValues("pear pear pear", Foods)));

    [Theory]
    [InlineData("red ripe sweet apple", true)]
    [InlineData("red ripe sweet juicy apple", false)]
    [InlineData("apple red", false)]
    public void FindValues_ForeignWordsBetween_AreAllowedUpToTwo(string text, bool found) =>
        Assert.Equal(found, Find.FindValues(text, Foods).Count == 1);

    [Fact]
    public void FindValues_ForeignWordsBetween_LowerTheScore() =>
        Assert.Equal(2f / 3f, Assert.Single(Find.FindValues("red ripe apple", Foods)).Resolution.Score);

    [Fact]
    public void FindValues_MaxTokenDistance_IsKept() =>
        Assert.Empty(Find.FindValues("red ripe apple", Foods, new FindValuesOptions { MaxTokenDistance = 0 }));

    [Fact]
    public void FindValues_FirstWordStandsEarlierOnItsOwn_IsStillFound() =>
        Assert.Equal(["last one"], Names(Find.FindValues("the last time I really did choose the last one", Values("last one"))));

    [Fact]
    public void FindValues_PartOfAValue_CountsOnlyWhenAllowed()
    {
        Assert.Empty(Find.FindValues("the green one", Foods));

        var found = Assert.Single(Find.FindValues("the green one", Foods, new FindValuesOptions { AllowPartialMatches = true }));
        Assert.Equal(("green apple", 0.5f), (found.Resolution.Value, found.Resolution.Score));
    }

    [Fact]
    public void FindValues_WholeShortValueAndPartOfALongOne_TakesTheBetterFit() =>
        Assert.Equal(["red apple"], Names(Find.FindValues("red apple", Alike, new FindValuesOptions { AllowPartialMatches = true })));

    [Fact]
    public void FindValues_OwnTokenizer_IsUsed()
    {
        TokenizerFunction letters = (text, _) => [.. (text ?? string.Empty).Select((letter, at) =>
            new Token { Start = at, End = at, Text = letter.ToString(), Normalized = letter.ToString() })];

        Assert.Equal("ear", Assert.Single(Find.FindValues("pear", Values("ear"), new FindValuesOptions { Tokenizer = letters })).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("nothing of the kind")]
    public void FindValues_NothingThere_GivesNone(string? text) => Assert.Empty(Find.FindValues(text, Foods));

    [Fact]
    public void FindValues_ValueWithoutWords_IsNeverFound() => Assert.Empty(Find.FindValues("what ?", Values("?")));

    /// <summary>Looking through the rest of the message from each of its words would take minutes here.</summary>
    [Fact(Timeout = 20_000)]
    public Task FindValues_VeryLongMessage_TakesTimeByItsLength() => Task.Run(() =>
        Assert.Empty(Find.FindValues(string.Join(' ', Enumerable.Repeat("last", 200_000)), Values("last one", "last but one"))));

    [Fact]
    public void FindChoices_ByValueTitleOrSynonym_GivesTheValue()
    {
        Choice[] choices =
        [
            new("milk") { Synonyms = ["bottle"], Action = new CardAction(ActionTypes.ImBack, title: "Warm drink") },
            new("egg"),
        ];

        Assert.All(["milk", "a warm drink", "the bottle"], text =>
            Assert.Equal(("milk", 0), (Find.FindChoices(text, choices)[0].Resolution.Value, Find.FindChoices(text, choices)[0].Resolution.Index)));
    }

    [Fact]
    public void FindChoices_BySynonym_SaysWhichAndIsAChoice()
    {
        var found = Assert.Single(Find.FindChoices("the bottle", [new Choice("milk") { Synonyms = ["bottle"] }]));

        Assert.Equal(("choice", "bottle", 1f), (found.TypeName, found.Resolution.Synonym, found.Resolution.Score));
    }

    [Theory]
    [InlineData("milk", true, false)]
    [InlineData("warm drink", false, true)]
    public void FindChoices_NameTurnedOff_IsNotFound(string text, bool noValue, bool noAction)
    {
        Choice[] choices = [new("milk") { Action = new CardAction(ActionTypes.ImBack, title: "warm drink") }];

        Assert.Empty(Find.FindChoices(text, choices, new FindChoicesOptions { NoValue = noValue, NoAction = noAction }));
    }

    [Fact]
    public void FindChoices_PlainTexts_AreChoicesToo() =>
        Assert.Equal("egg", Assert.Single(Find.FindChoices("an egg", ["milk", "egg"])).Resolution.Value);

    [Fact]
    public void FindChoices_WithoutChoices_Throws() =>
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("egg", (IList<Choice>)null!));

    private static List<SortedValue> Values(params string[] values) =>
        [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];

    private static IEnumerable<string> Names(List<ModelResult<FoundValue>> found) => found.Select(result => result.Resolution.Value);
}
