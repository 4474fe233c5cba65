using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder;

public sealed class ShowTypingMiddlewareTests
{
    private readonly ManualTimeProvider _time = new();
    private readonly TestAdapter _adapter = new();

    public ShowTypingMiddlewareTests() => _adapter.Use(new ShowTypingMiddleware(200, 1000, _time));

    [Fact]
    public async Task OnTurn_SlowAnswer_ShowsTypingFirst()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            Assert.Equal(ActivityTypes.Typing, (await _adapter.GetNextReplyAsync(ct)).Type);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("hush", cancellationToken: ct);
        });

        Assert.Equal("hush", ((Activity)_adapter.GetNextReply()!).Text);
    }

    [Fact]
    public async Task OnTurn_QuickAnswer_ShowsNone()
    {
        await _adapter.SendTextToBotAsync("hello", (turn, ct) => turn.SendActivityAsync("hush", cancellationToken: ct));
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("hush", ((Activity)_adapter.GetNextReply()!).Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Construct_ImpossibleTimes_AreRefused(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
}
