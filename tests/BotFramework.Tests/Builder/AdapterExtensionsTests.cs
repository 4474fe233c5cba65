using BotFramework.Builder;
using BotFramework.Builder.Adapters;

namespace BotFramework.Tests.Builder;

public sealed class AdapterExtensionsTests
{
    private const string Key = "test/conversations/convo1";

    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _conversation;
    private readonly UserState _user;

    public AdapterExtensionsTests() => (_conversation, _user) = (new ConversationState(_storage), new UserState(_storage));

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task UseBotState_AtTheEndOfATurn_SavesUnlessToldNotTo(bool auto, int expected)
    {
        _adapter.UseBotState(_conversation, _user, auto);
        var seen = await CountTwiceAsync();

        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task UseBotState_States_AreInTheTurnUnderTheirNames()
    {
        _adapter.UseBotState(_conversation, _user);

        await _adapter.SendTextToBotAsync("hello", (turn, _) =>
        {
            Assert.Same(_conversation, turn.TurnState.Get<BotState>(typeof(ConversationState).FullName!));
            Assert.Same(_user, turn.TurnState.Get<BotState>(typeof(UserState).FullName!));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task UseStorage_TurnWithoutOne_StatesAreKeptThere()
    {
        var other = new MemoryStorage();
        _adapter.UseStorage(other).Use(new AutoSaveStateMiddleware(_conversation));

        Assert.Equal(2, await CountTwiceAsync());
        Assert.Equal((0, 1), ((await _storage.ReadAsync([Key])).Count, (await other.ReadAsync([Key])).Count));
    }

    [Fact]
    public async Task LoadAll_States_AreCachedAndShownAsJson()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            Assert.Equal(default, _conversation.Get(turn));

            await new BotStateSet(_conversation).Add(_user).LoadAllAsync(turn, cancellationToken: ct);
            await _conversation.CreateProperty<int>("count").SetAsync(turn, 7, ct);

            Assert.Equal("""{"count":7}""", _conversation.Get(turn).GetRawText());
            Assert.Equal("{}", _user.Get(turn).GetRawText());
        });
    }

    private async Task<int> CountTwiceAsync()
    {
        var count = 0;
        var property = _conversation.CreateProperty<int>("count");
        for (var turn = 0; turn < 2; turn++)
        {
            await _adapter.SendTextToBotAsync("hello", async (context, ct) =>
            {
                count = await property.GetAsync(context, cancellationToken: ct) + 1;
                await property.SetAsync(context, count, ct);
            });
        }

        return count;
    }
}
