using BotFramework.Builder;

namespace BotFramework.Tests.Builder.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Read_UnknownKey_IsLeftOut() => Assert.Empty(await _storage.ReadAsync(["a"]));

    [Fact]
    public async Task Write_StaleETag_IsRefused()
    {
        await WriteAsync(new StoredState { ["n"] = 1 });
        var read = await ReadAsync();
        await WriteAsync(new StoredState(read) { ETag = read.ETag, ["n"] = 2 });

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(read));
        Assert.Equal(2, (await ReadAsync())["n"]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task Write_AnyETag_Overwrites(string? etag)
    {
        await WriteAsync(new StoredState { ["n"] = 1 });
        await WriteAsync(new StoredState { ["n"] = 2, ETag = etag });

        Assert.Equal(2, (await ReadAsync())["n"]);
    }

    [Fact]
    public Task Write_EmptyETag_IsRefused() =>
        Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new StoredState { ETag = string.Empty }));

    [Fact]
    public async Task Write_OneOfSeveralIsStale_WritesNone()
    {
        await WriteAsync(new StoredState { ["n"] = 1 });
        var changes = new Dictionary<string, object> { ["b"] = new StoredState(), ["a"] = new StoredState { ETag = "stale" } };

        await Assert.ThrowsAsync<InvalidOperationException>(() => _storage.WriteAsync(changes));
        Assert.Empty(await _storage.ReadAsync(["b"]));
    }

    [Fact]
    public async Task Write_Item_GetsItsNewETag()
    {
        var item = new StoredState { ["n"] = 1 };
        await WriteAsync(item);
        item["n"] = 2;
        await WriteAsync(item);

        Assert.Equal(2, (await ReadAsync())["n"]);
    }

    [Fact]
    public async Task Read_ChangedAfterwards_DoesNotTouchWhatIsStored()
    {
        await WriteAsync(new StoredState { ["list"] = new List<string> { "a" } });
        ((List<string>)(await ReadAsync())["list"]).Add("b");

        Assert.Equal(["a"], (List<string>)(await ReadAsync())["list"]);
    }

    [Fact]
    public async Task Delete_Key_IsGone()
    {
        await WriteAsync([]);
        await _storage.DeleteAsync(["a", "unknown"]);

        Assert.Empty(await _storage.ReadAsync(["a"]));
    }

    [Fact]
    public async Task ReadOfT_ItemOfThatType_IsReturned()
    {
        var storage = new MemoryStorage(new Dictionary<string, object> { ["a"] = new StoredState { ["n"] = 1 }, ["b"] = "text" });

        Assert.Equal(["a"], (await storage.ReadAsync<StoredState>(["a", "b"])).Keys);
    }

    private Task WriteAsync(StoredState item) => _storage.WriteAsync(new Dictionary<string, object> { ["a"] = item });

    private async Task<StoredState> ReadAsync() => (StoredState)(await _storage.ReadAsync(["a"]))["a"];
}
