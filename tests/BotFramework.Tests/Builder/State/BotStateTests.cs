using BotFramework.Builder;
using BotFramework.Builder.Adapters;

namespace BotFramework.Tests.Builder.State;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<string> _name;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _name = _state.CreateProperty<string>("name");
    }

    [Fact]
    public async Task Get_Unset_IsTheTypesDefault()
    {
        using var turn = Turn();

        Assert.Null(await _name.GetAsync(turn));
        Assert.Equal(0, await _state.CreateProperty<int>("count").GetAsync(turn));
    }

    [Fact]
    public async Task Get_WithFactory_KeepsWhatItMade()
    {
        using (var turn = Turn())
        {
            Assert.Equal("Mia", await _name.GetAsync(turn, () => "Mia"));
            await _state.SaveChangesAsync(turn);
        }

        using var next = Turn();
        Assert.Equal("Mia", await _name.GetAsync(next));
    }

    [Fact]
    public async Task Set_WithoutSaving_IsGoneInTheNextTurn()
    {
        using (var turn = Turn())
            await _name.SetAsync(turn, "Mia");

        using var next = Turn();
        Assert.Null(await _name.GetAsync(next));
    }

    [Fact]
    public async Task SaveChanges_NothingChanged_WritesNothing()
    {
        using (var turn = Turn())
        {
            await _name.SetAsync(turn, "Mia");
            await _state.SaveChangesAsync(turn);
            await _state.SaveChangesAsync(turn);
        }

        using var next = Turn();
        await _name.GetAsync(next);
        await _state.SaveChangesAsync(next);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task SaveChanges_ChangedInsideAValue_Writes()
    {
        var list = _state.CreateProperty<List<string>>("list");
        using (var turn = Turn())
        {
            await list.SetAsync(turn, ["a"]);
            await _state.SaveChangesAsync(turn);
            (await list.GetAsync(turn)).Add("b");
            await _state.SaveChangesAsync(turn);
        }

        using var next = Turn();
        Assert.Equal(["a", "b"], await list.GetAsync(next));
    }

    [Fact]
    public async Task SaveChanges_Forced_WritesAnyway()
    {
        using var turn = Turn();
        await _state.LoadAsync(turn);

        await _state.SaveChangesAsync(turn, force: true);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task SaveChanges_WrittenMeanwhile_IsAConflict()
    {
        using var first = Turn();
        await _name.SetAsync(first, "Mia");
        await _state.SaveChangesAsync(first);
        using var second = Turn();
        await _name.SetAsync(second, "Max");
        await _name.SetAsync(first, "Ida");
        await _state.SaveChangesAsync(first);

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.SaveChangesAsync(second));
    }

    [Fact]
    public async Task Clear_Saved_IsEmpty()
    {
        using (var turn = Turn())
        {
            await _name.SetAsync(turn, "Mia");
            await _state.SaveChangesAsync(turn);
            await _state.ClearStateAsync(turn);
            await _state.SaveChangesAsync(turn);
        }

        using var next = Turn();
        Assert.Null(await _name.GetAsync(next));
    }

    [Fact]
    public async Task Delete_State_IsGoneAtOnce()
    {
        using (var turn = Turn())
        {
            await _name.SetAsync(turn, "Mia");
            await _state.SaveChangesAsync(turn);
            await _state.DeleteAsync(turn);
            Assert.Null(_state.GetCachedState(turn));
        }

        using var next = Turn();
        Assert.Null(await _name.GetAsync(next));
    }

    [Fact]
    public async Task DeleteProperty_Saved_LeavesTheOthers()
    {
        var other = _state.CreateProperty<int>("age");
        using (var turn = Turn())
        {
            await _name.SetAsync(turn, "Mia");
            await other.SetAsync(turn, 5);
            await _name.DeleteAsync(turn);
            await _state.SaveChangesAsync(turn);
        }

        using var next = Turn();
        Assert.Equal((null, 5), (await _name.GetAsync(next), await other.GetAsync(next)));
    }

    [Fact]
    public async Task Load_Forced_DropsChanges()
    {
        using var turn = Turn();
        await _name.SetAsync(turn, "Mia");

        await _state.LoadAsync(turn, force: true);

        Assert.Null(await _name.GetAsync(turn));
    }

    [Fact]
    public async Task Get_ValueOfAnotherType_IsAStateFormatException()
    {
        using var turn = Turn();
        await _name.SetAsync(turn, "Mia");

        var wrong = await Assert.ThrowsAsync<StateFormatException>(() => _state.CreateProperty<int>("name").GetAsync(turn));
        Assert.Equal("test/conversations/convo1", wrong.Key);
    }

    [Fact]
    public async Task Save_UnregisteredType_IsRefused()
    {
        using var turn = Turn();
        await _state.CreateProperty<Version>("it").SetAsync(turn, new Version(1, 0));

        await Assert.ThrowsAsync<UnregisteredStateTypeException>(() => _state.SaveChangesAsync(turn));
    }

    [Fact]
    public async Task Load_StorageInTheTurn_ComesFirst()
    {
        using var turn = Turn();
        turn.TurnState.Add<IStorage>(new MemoryStorage());

        await _name.SetAsync(turn, "Mia");
        await _state.SaveChangesAsync(turn);

        Assert.Equal(0, _storage.Writes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Load_WithoutAnId_IsRefused(bool isUser)
    {
        using var turn = Turn();
        turn.Activity.From = null;
        turn.Activity.Conversation = null;
        BotState state = isUser ? new UserState(_storage) : _state;

        await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn));
    }

    [Fact]
    public async Task AutoSave_TurnEnds_SavesEveryState()
    {
        var user = new UserState(_storage);
        var age = user.CreateProperty<int>("age");
        _adapter.Use(new AutoSaveStateMiddleware(_state).Add(user));

        await _adapter.SendTextToBotAsync("hello", async (turn, ct) =>
        {
            await _name.SetAsync(turn, "Mia", ct);
            await age.SetAsync(turn, 5, ct);
        });

        using var next = Turn();
        Assert.Equal(("Mia", 5), (await _name.GetAsync(next), await age.GetAsync(next)));
    }

    private TurnContext Turn() => _adapter.CreateTurnContext(_adapter.MakeActivity("hello"));

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken) => _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
