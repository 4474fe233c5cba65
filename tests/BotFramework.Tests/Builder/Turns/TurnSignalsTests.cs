using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

public sealed class TurnSignalsTests
{
    private readonly TurnSignals _signals = new();

    [Fact]
    public void Committed_Conversation_WakesItsSubscribersAlone()
    {
        var woken = new List<string>();
        using var first = _signals.Subscribe("a", () => woken.Add("a1"));
        using var second = _signals.Subscribe("a", () => woken.Add("a2"));
        using var other = _signals.Subscribe("b", () => woken.Add("b"));

        _signals.Committed("a", hasDeliveries: false);

        Assert.Equal(["a1", "a2"], woken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dispose_Subscription_IsNotWokenAgain()
    {
        var woken = 0;
        _signals.Subscribe("a", () => woken++).Dispose();

        _signals.Committed("a", hasDeliveries: false);

        Assert.Equal(0, woken);
    }

    [Fact]
    public async Task WaitForOutbox_SignalledBeforehand_ReturnsOnce()
    {
        _signals.Committed("a", hasDeliveries: true);
        _signals.Committed("b", hasDeliveries: true);

        await _signals.WaitForOutboxAsync(default);

        Assert.False(_signals.WaitForOutboxAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public void WaitForOutbox_NothingToDeliver_Waits()
    {
        _signals.Committed("a", hasDeliveries: false);

        Assert.False(_signals.WaitForOutboxAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public void Missed_AnyConversation_WakesAll()
    {
        var woken = new List<string>();
        using var first = _signals.Subscribe("a", () => woken.Add("a"));
        using var second = _signals.Subscribe("b", () => woken.Add("b"));

        _signals.Missed();

        Assert.Equal(["a", "b"], woken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Forgotten_Conversation_IsToldToThoseWhoAskedAndWakesNobody()
    {
        var told = new List<string>();
        using var watching = _signals.Subscribe("a", () => told.Add("woken"), () => told.Add("forgotten"));
        using var indifferent = _signals.Subscribe("a", () => told.Add("woken"));
        using var other = _signals.Subscribe("b", () => told.Add("woken"), () => told.Add("forgotten b"));

        _signals.Forgotten("a");

        Assert.Equal(["forgotten"], told);
    }

    [Fact]
    public void Dispose_OneOfTwoAndThenAgain_LeavesTheOther()
    {
        var woken = 0;
        var first = _signals.Subscribe("a", () => { });
        using var second = _signals.Subscribe("a", () => woken++);

        first.Dispose();
        first.Dispose();
        _signals.Committed("a", hasDeliveries: false);

        Assert.Equal(1, woken);
    }
}
