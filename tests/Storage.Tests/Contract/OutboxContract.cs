using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;

namespace Storage.Tests.Contract;

/// <summary>What every engine's outbox must do.</summary>
public abstract class OutboxContract
{
    protected abstract ITurnStore Store { get; }

    /// <summary>Runs a statement on the database as another program would.</summary>
    protected abstract Task RunAsync(string sql);

    private IOutbox Outbox => (IOutbox)Store;

    [Fact]
    public async Task Claim_AfterCallbackTurn_ReturnsItsRepliesInOrder()
    {
        await CommitAsync("m1");
        await CommitAsync("m2");

        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));

        Assert.Equal(["re-m1", "re-m2"], batch.Items.Select(item => item.ActivityId));
        Assert.Equal(Commits.Text(Commits.Json("out m1")), Commits.Text(batch.Items[0].Json));
        Assert.Equal(("https://channel.test", "talk"), (batch.Items[0].ServiceUrl, batch.Items[0].ConversationId));
    }

    [Theory]
    [InlineData(TurnDelivery.Inline)]
    [InlineData(TurnDelivery.Transcript)]
    public async Task Claim_AfterOtherTurn_FindsNothing(TurnDelivery delivery)
    {
        await Store.CommitAsync(Commits.Of("m1") with { Delivery = delivery }, default);

        Assert.Empty(await Outbox.ClaimAsync(10, Commits.At, default));
    }

    [Fact]
    public async Task Claim_ClaimedConversation_IsLeftToItsHolder()
    {
        await CommitAsync("m1");
        await Outbox.ClaimAsync(10, Commits.At, default);
        await CommitAsync("m2");
        await CommitAsync("m3", "test/other");

        Assert.Equal("test/other", Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default)).Conversation);
    }

    [Fact]
    public async Task Claim_Released_ReturnsWhatIsNotSettled()
    {
        await CommitAsync("m1");
        await CommitAsync("m2");
        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));
        await Outbox.SettleAsync(Settle(batch, 0, OutboxState.Delivered), default);

        await Outbox.ReleaseAsync(batch.Conversation, default);

        Assert.Equal("re-m2", Assert.Single(Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default)).Items).ActivityId);
    }

    [Fact]
    public async Task Settle_Waiting_HoldsTheWholeConversationUntilThen()
    {
        await CommitAsync("m1");
        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));
        var later = Commits.At.AddSeconds(5);
        await Outbox.SettleAsync(Settle(batch, 0, OutboxState.Waiting) with { NextAttempt = later, IsAmbiguous = true }, default);
        await Outbox.ReleaseAsync(batch.Conversation, default);
        await CommitAsync("m2");

        Assert.Empty(await Outbox.ClaimAsync(10, later.AddSeconds(-1), default));
        Assert.Equal(later, await Outbox.NextDueAsync(default));
        var again = Assert.Single(await Outbox.ClaimAsync(10, later, default));
        Assert.Equal([(1, 1), (0, 0)], again.Items.Select(item => (item.Attempts, item.AmbiguousAttempts)));
    }

    [Fact]
    public async Task Settle_Dead_LetsTheNextOneGo()
    {
        await CommitAsync("m1");
        await CommitAsync("m2");
        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));

        await Outbox.SettleAsync(Settle(batch, 0, OutboxState.Dead) with { Reason = "400" }, default);
        await Outbox.ReleaseAsync(batch.Conversation, default);

        Assert.Equal("re-m2", Assert.Single(Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default)).Items).ActivityId);
    }

    [Fact]
    public async Task Settle_DeliveredWithChannelId_TranslatesBothWays()
    {
        await CommitAsync("m1");
        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));
        await Outbox.SettleAsync(Settle(batch, 0, OutboxState.Delivered) with { ChannelActivityId = "theirs" }, default);
        await Outbox.ReleaseAsync(batch.Conversation, default);
        await Store.CommitAsync(
            Commits.Of("m2") with
            {
                Delivery = TurnDelivery.Callback,
                Replies = [new HeldReply(ReplyKind.Update, "re-m1", Commits.Json("better"), IsShown: false)],
            },
            default);

        var update = Assert.Single(Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default)).Items);

        Assert.Equal("theirs", update.ChannelActivityId);
        Assert.Equal(Commits.Text(Commits.Json("better")), Commits.Text(update.Json));
        Assert.Equal("re-m1", await Outbox.FindActivityIdAsync("test/talk", "theirs", default));
        Assert.Null(await Outbox.FindActivityIdAsync("test/other", "theirs", default));
    }

    [Fact]
    public async Task NextDue_NothingWaiting_IsNull()
    {
        await CommitAsync("m1");
        var batch = Assert.Single(await Outbox.ClaimAsync(10, Commits.At, default));
        await Outbox.SettleAsync(Settle(batch, 0, OutboxState.Delivered), default);

        Assert.Null(await Outbox.NextDueAsync(default));
    }

    [Fact]
    public async Task Status_WaitingAndGivenUp_AreCountedWithTheOldest()
    {
        var status = new OutboxStatusQuery((IBotStore)Store);
        Assert.Equal(new OutboxStatus(0, 0, null), await status.ReadAsync(default));

        await Store.CommitAsync(Commits.Of("m1") with { Delivery = TurnDelivery.Callback, At = Commits.At.AddHours(-1) }, default);
        await CommitAsync("m2", "test/other");
        Assert.Equal(new OutboxStatus(2, 0, Commits.At.AddHours(-1)), await status.ReadAsync(default));

        var first = (await Outbox.ClaimAsync(10, Commits.At, default)).Single(batch => batch.Conversation == "test/talk");
        await Outbox.SettleAsync(Settle(first, 0, OutboxState.Dead), default);
        Assert.Equal(new OutboxStatus(1, 1, Commits.At), await status.ReadAsync(default));
    }

    [Fact]
    public async Task Claim_AtMostSoManyConversations()
    {
        for (var talk = 0; talk < 5; talk++)
            await CommitAsync("m1", $"test/{talk}");

        Assert.Equal(2, (await Outbox.ClaimAsync(2, Commits.At, default)).Count);
        Assert.Equal(3, (await Outbox.ClaimAsync(10, Commits.At, default)).Count);
    }

    [Fact]
    public async Task NextDue_ClaimCutShortByAFault_IsNotForgotten()
    {
        await CommitAsync("m1");
        await RunAsync("ALTER TABLE deliveries RENAME TO away");
        await Assert.ThrowsAsync<TurnStoreUnavailableException>(async () => await Outbox.ClaimAsync(10, Commits.At, default));
        await RunAsync("ALTER TABLE away RENAME TO deliveries");

        Assert.NotNull(await Outbox.NextDueAsync(default));
    }

    private static OutboxSettlement Settle(OutboxBatch batch, int item, OutboxState state) =>
        new(batch.Conversation, batch.Items[item].Position, state);

    private async Task CommitAsync(string message, string conversation = "test/talk") =>
        await Store.CommitAsync(Commits.Of(message, conversation) with { Delivery = TurnDelivery.Callback }, default);
}
