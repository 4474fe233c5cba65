using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void Add_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null!));

    [Fact]
    public void Add_ThreeOfOneId_GetNumbersFromTwo()
    {
        var dialogs = new[] { new WaterfallDialog("A"), new WaterfallDialog("A"), new WaterfallDialog("A") };

        new DialogSet().Add(dialogs[0]).Add(dialogs[1]).Add(dialogs[2]);

        Assert.Equal(["A", "A2", "A3"], dialogs.Select(dialog => dialog.Id));
    }

    [Fact]
    public void Add_SuffixedIdTaken_TakesTheNextFree()
    {
        var last = new WaterfallDialog("A");

        new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("A2")).Add(last);

        Assert.Equal("A3", last.Id);
    }

    [Fact]
    public void Add_SameObjectTwice_KeepsItsId()
    {
        var dialog = new WaterfallDialog("A");

        var dialogs = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("A", Assert.Single(dialogs.GetDialogs()).Id);
    }

    [Fact]
    public void Add_DialogWithoutId_GoesByItsType() =>
        Assert.NotNull(new DialogSet().Add(new WaterfallDialog(null)).Find(nameof(WaterfallDialog)));

    [Fact]
    public void Find_UnknownId_GivesNull() => Assert.Null(new DialogSet().Add(new WaterfallDialog("A")).Find("a"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Find_BlankId_Throws(string? id) => Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(id!));

    [Fact]
    public void New_WithoutStateProperty_Throws() => Assert.Throws<ArgumentNullException>(() => new DialogSet(null!));

    [Fact]
    public Task CreateContextAsync_OfSetWithoutStateProperty_Throws() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(Turn.Of("hello")));

    [Fact]
    public Task CreateContextAsync_WithoutTurn_Throws() =>
        Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet().CreateContextAsync(null!));

    [Fact]
    public void GetVersion_SameDialogsInAnyOrder_IsTheSame() =>
        Assert.Equal(VersionOf(new WaterfallDialog("A"), new TextPrompt("B")), VersionOf(new TextPrompt("B"), new WaterfallDialog("A")));

    [Fact]
    public void GetVersion_DialogAddedLater_Changes()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("A"));
        var before = dialogs.GetVersion();

        Assert.NotEqual(before, dialogs.Add(new WaterfallDialog("B")).GetVersion());
    }

    [Fact]
    public void GetVersion_StepAdded_Changes() =>
        Assert.NotEqual(VersionOf(new WaterfallDialog("A")), VersionOf(new WaterfallDialog("A", [(step, ct) => step.NextAsync(null, ct)])));

    private static string VersionOf(params Dialog[] dialogs) =>
        dialogs.Aggregate(new DialogSet(), (set, dialog) => set.Add(dialog)).GetVersion();
}
