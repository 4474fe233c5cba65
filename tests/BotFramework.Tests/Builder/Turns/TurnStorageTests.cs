using BotFramework.Builder;
using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

/// <summary>What a turn reads and writes before its commit.</summary>
public sealed class TurnStorageTests
{
    private readonly TurnStorage _storage = new(new MemoryTurnStore(), [], new HashSet<string>());

    [Fact]
    public async Task Read_NeverStored_IsLeftOutAndCountsAsRead()
    {
        Assert.Empty(await _storage.ReadAsync(["a"]));
        Assert.Empty(await _storage.ReadAsync(["a"]));
        Assert.Equal(new RecordRead("a", 0), Assert.Single(_storage.Reads));
        Assert.Null(_storage.Stored("b"));
    }

    [Fact]
    public async Task Read_WrittenInTheSameTurn_IsWhatWasWritten()
    {
        await WriteAsync(new StoredState { ["n"] = 1 });

        Assert.Equal(1, (await ReadAsync())["n"]);
        Assert.Equal("a", Assert.Single(_storage.Writes).Key);
    }

    [Fact]
    public async Task Write_ItemThatIsNoState_IsKeptAsItself()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["a"] = "text" });

        Assert.Equal("text", (await _storage.ReadAsync(["a"]))["a"]);
    }

    [Fact]
    public async Task Delete_Written_IsCommittedAsADeletion()
    {
        await WriteAsync(new StoredState { ["n"] = 1 });
        await _storage.DeleteAsync(["a"]);

        Assert.Empty(await _storage.ReadAsync(["a"]));
        Assert.Null(Assert.Single(_storage.Writes).Json);
    }

    [Fact]
    public async Task Write_OlderThanWhatTheTurnItselfWrote_IsRefused()
    {
        await WriteAsync(new StoredState { ["n"] = 1 });
        var read = await ReadAsync();
        await WriteAsync(new StoredState { ["n"] = 2, ETag = read.ETag });

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(new StoredState { ["n"] = 3, ETag = read.ETag }));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("1")]
    public async Task Write_OfAKeyThatWasNotRead_IsTaken(string etag)
    {
        await WriteAsync(new StoredState { ["n"] = 1, ETag = etag });

        Assert.Equal(1, (await ReadAsync())["n"]);
    }

    private Task WriteAsync(StoredState item) => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = item });

    private async Task<StoredState> ReadAsync() => (StoredState)(await _storage.ReadAsync(["a"]))["a"];
}
