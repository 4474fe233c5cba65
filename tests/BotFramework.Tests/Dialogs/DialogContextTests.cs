using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    private readonly RecordingDialog _lower = new("lower");
    private readonly RecordingDialog _upper = new("upper");

    [Fact]
    public async Task BeginDialogAsync_KnownId_PutsItOnTop()
    {
        var dc = await LowerThenUpperAsync();

        Assert.Equal(["upper", "lower"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal("upper", dc.ActiveDialog?.Id);
    }

    [Fact]
    public async Task BeginDialogAsync_Options_ReachTheDialog()
    {
        await Turn.Stack(_lower).BeginDialogAsync("lower", "milk");

        Assert.Equal("begun with milk", Assert.Single(_lower.Notes));
    }

    [Fact]
    public async Task BeginDialogAsync_UnknownId_ThrowsAndLeavesTheStack()
    {
        var dc = Turn.Stack(_lower);

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.BeginDialogAsync("unknown"));

        Assert.Empty(dc.Stack);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task BeginDialogAsync_BlankId_Throws(string? id) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn.Stack(_lower).BeginDialogAsync(id!));

    [Fact]
    public async Task PromptAsync_WithoutOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn.Stack(new TextPrompt("ask")).PromptAsync("ask", null!));

    [Fact]
    public async Task PromptAsync_BlankId_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn.Stack(_lower).PromptAsync(string.Empty, new PromptOptions()));

    [Fact]
    public async Task ContinueDialogAsync_NothingOpen_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Turn.Stack(_lower).ContinueDialogAsync()).Status);

    [Fact]
    public async Task ContinueDialogAsync_DialogNoLongerThere_Throws()
    {
        var state = new DialogState([new DialogInstance { Id = "gone" }]);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new DialogContext(new DialogSet(), Turn.Of("hello"), state).ContinueDialogAsync());
    }

    [Fact]
    public async Task EndDialogAsync_OneBelow_ResumesItWithTheResult()
    {
        var dc = await LowerThenUpperAsync();

        await dc.EndDialogAsync("milk");

        Assert.Equal("left by EndCalled", _upper.Notes[^1]);
        Assert.Equal("resumed by EndCalled with milk", _lower.Notes[^1]);
    }

    [Fact]
    public async Task EndDialogAsync_NoneBelow_IsCompleteWithTheResult()
    {
        var dc = Turn.Stack(_lower);
        await dc.BeginDialogAsync("lower");

        var turn = await dc.EndDialogAsync("milk");

        Assert.Equal((DialogTurnStatus.Complete, "milk"), (turn.Status, turn.Result));
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public async Task EndDialogAsync_TokenInPlaceOfResult_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Turn.Stack(_lower).EndDialogAsync(CancellationToken.None));

    [Fact]
    public async Task ReplaceDialogAsync_KnownId_SwapsWithoutResuming()
    {
        var dc = Turn.Stack(_lower, _upper, new RecordingDialog("other"));
        await dc.BeginDialogAsync("lower");
        await dc.BeginDialogAsync("upper");

        await dc.ReplaceDialogAsync("other");

        Assert.Equal(["other", "lower"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal("left by ReplaceCalled", _upper.Notes[^1]);
        Assert.Single(_lower.Notes);
    }

    [Fact]
    public async Task ReplaceDialogAsync_UnknownId_ThrowsAndKeepsTheActiveOne()
    {
        var dc = await LowerThenUpperAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ReplaceDialogAsync("unknown"));

        Assert.Equal("upper", dc.ActiveDialog?.Id);
    }

    [Fact]
    public async Task CancelAllDialogsAsync_SomeOpen_EmptiesTheStack()
    {
        var dc = await LowerThenUpperAsync();

        var turn = await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, turn.Status);
        Assert.Empty(dc.Stack);
        Assert.Equal("left by CancelCalled", _lower.Notes[^1]);
        Assert.Equal("left by CancelCalled", _upper.Notes[^1]);
    }

    [Fact]
    public async Task CancelAllDialogsAsync_NothingOpen_IsEmpty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await Turn.Stack(_lower).CancelAllDialogsAsync()).Status);

    [Fact]
    public async Task CancelAllDialogsAsync_DialogNoLongerThere_EmptiesTheStack()
    {
        var dc = new DialogContext(new DialogSet(), Turn.Of("hello"), new DialogState([new DialogInstance { Id = "gone" }]));

        await dc.CancelAllDialogsAsync();

        Assert.Empty(dc.Stack);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task CancelAllDialogsAsync_InsideAnother_TakesParentsOnlyWhenAsked(bool cancelParents, int left)
    {
        var outer = Turn.Stack(_lower);
        await outer.BeginDialogAsync("lower");
        var inner = new DialogContext(new DialogSet().Add(_upper), outer, new DialogState());
        await inner.BeginDialogAsync("upper");

        await inner.CancelAllDialogsAsync(cancelParents);

        Assert.Empty(inner.Stack);
        Assert.Equal(left, outer.Stack.Count);
    }

    [Fact]
    public async Task RepromptDialogAsync_SomeOpen_AsksTheActiveOne()
    {
        var dc = await LowerThenUpperAsync();

        await dc.RepromptDialogAsync();

        Assert.Equal("asked again", _upper.Notes[^1]);
        Assert.Single(_lower.Notes);
    }

    [Fact]
    public void FindDialog_OnlyInParent_FindsIt()
    {
        var outer = Turn.Stack(_lower);

        Assert.Same(_lower, new DialogContext(new DialogSet(), outer, new DialogState()).FindDialog("lower"));
    }

    [Fact]
    public void FindDialog_HereAndInParent_PrefersHere()
    {
        var own = new RecordingDialog("lower");
        var inner = new DialogContext(new DialogSet().Add(own), Turn.Stack(_lower), new DialogState());

        Assert.Same(own, inner.FindDialog("lower"));
    }

    private async Task<DialogContext> LowerThenUpperAsync()
    {
        var dc = Turn.Stack(_lower, _upper);
        await dc.BeginDialogAsync("lower");
        await dc.BeginDialogAsync("upper");
        return dc;
    }
}
