using BotFramework.Builder;
using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

/// <summary>Turns while the store cannot be read or written.</summary>
public sealed class TurnWithoutStoreTests
{
    private readonly TurnScene _scene = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Process_StoreAway_SaysWhatCannotWaitOnce(bool cannotRead)
    {
        (_scene.Store.CannotRead, _scene.Store.CannotWrite) = (cannotRead, true);
        _scene.WithoutStore = _ => [MessageFactory.Text("Call now. This could not be saved.")];

        var first = await _scene.SayAsync("m1");
        (_scene.Store.CannotRead, _scene.Store.CannotWrite) = (false, false);
        var again = await _scene.SayAsync("m1");

        Assert.Equal((TurnOutcomeKind.Uncommitted, TurnOutcomeKind.Uncommitted), (first.Kind, again.Kind));
        Assert.Equal("parent", Assert.Single(_scene.Immediate).Recipient?.Id);
        Assert.Empty(await _scene.TranscriptAsync());
    }

    [Theory]
    [InlineData("https://channel.example", true)]
    [InlineData("urn:test", false)]
    public async Task Process_StoreAway_LeavesIdAndTimeToAChannelThatIsCalledBack(string serviceUrl, bool isTheirs)
    {
        _scene.Store.CannotRead = true;
        _scene.WithoutStore = _ => [MessageFactory.Text("Call now.")];
        var said = TurnScene.Said("m1");
        said.ServiceUrl = serviceUrl;

        await _scene.RunAsync(new TurnRequest(said), (_, _) => Task.CompletedTask);

        var reply = Assert.Single(_scene.Immediate);
        Assert.Equal((isTheirs, isTheirs), (reply.Id is null, reply.Timestamp is null));
    }

    [Fact]
    public async Task Process_StoreAwayAndNobodyTakesTheAnswer_MayBeSentAgain()
    {
        (_scene.Store.CannotRead, _scene.IsListenedTo) = (true, false);
        _scene.WithoutStore = _ => [MessageFactory.Text("Call now.")];
        await Assert.ThrowsAsync<TurnStoreUnavailableException>(() => _scene.SayAsync("m1"));

        _scene.IsListenedTo = true;

        Assert.Equal("Call now.", Assert.Single((await _scene.SayAsync("m1")).ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_StoreAwayAndNothingUrgent_MayBeSentAgain()
    {
        _scene.Store.CannotWrite = true;
        await Assert.ThrowsAsync<TurnStoreUnavailableException>(() => _scene.SayAsync("m1"));

        _scene.Store.CannotWrite = false;
        Assert.Equal("hello 1", Assert.Single((await _scene.SayAsync("m1")).ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_StoreAway_PassesByOnTurnError()
    {
        _scene.Store.CannotRead = true;
        _scene.Adapter.OnTurnError = (_, _) => throw new InvalidOperationException("not its business");

        await Assert.ThrowsAsync<TurnStoreUnavailableException>(() => _scene.SayAsync("m1"));
    }
}
