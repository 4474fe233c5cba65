using GentleSleepBot.Storage;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteConversationsTests : IAsyncDisposable
{
    private static readonly ResumeGrant Grant = new(Commits.Parent, "dl_parent", "talk");

    private readonly SqliteFile _file = new();

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task CreateConversation_Twice_MakesOne()
    {
        Assert.True(await _file.Store.CreateConversationAsync("test/talk", Commits.Parent, "dl_parent", Commits.At, default));
        Assert.False(await _file.Store.CreateConversationAsync("test/talk", "other", "dl_other", Commits.At.AddDays(1), default));

        Assert.Equal(
            new ConversationInfo("test/talk", Commits.Parent, "dl_parent", Commits.At, Commits.At, 0),
            await _file.Store.FindConversationAsync("test/talk", default));
    }

    [Fact]
    public async Task FindConversation_Unknown_IsNull() => Assert.Null(await _file.Store.FindConversationAsync("test/talk", default));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Commit_Conversation_ClockStartsAgainOnlyWhenThePersonSpeaks(bool isFromPerson, int hours)
    {
        await _file.Store.CreateConversationAsync("test/talk", Commits.Parent, "dl_parent", Commits.At, default);

        await _file.Store.CommitAsync(Commits.Of("m1", parent: "bot") with { IsFromPerson = isFromPerson, At = Commits.At.AddHours(1) }, default);

        var info = await _file.Store.FindConversationAsync("test/talk", default);
        Assert.Equal((Commits.At.AddHours(hours), 2L), (info?.LastMessageAt, info?.LastSequence));
        Assert.Equal(isFromPerson ? "bot" : Commits.Parent, info?.Parent);
    }

    [Fact]
    public async Task FindGrant_SavedKey_OpensItsTalkAlone()
    {
        await _file.Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.Equal(Grant, await _file.Store.FindGrantAsync("key", default));
        Assert.Null(await _file.Store.FindGrantAsync("Key", default));
        Assert.DoesNotContain("key\0", _file.ReadFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaveKey_Twice_KeepsTheFirst()
    {
        Assert.True(await _file.Store.SaveKeyAsync("key", Grant, Commits.At, default));
        Assert.False(await _file.Store.SaveKeyAsync("key", Grant with { Conversation = "other" }, Commits.At, default));

        Assert.Equal(Grant, await _file.Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task MoveKey_Known_OpensTheOtherConversation()
    {
        await _file.Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.True(await _file.Store.MoveKeyAsync("key", "next", default));
        Assert.False(await _file.Store.MoveKeyAsync("unknown", "next", default));
        Assert.Equal(Grant with { Conversation = "next" }, await _file.Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task RevokeKey_Known_OpensNothing()
    {
        await _file.Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.True(await _file.Store.RevokeKeyAsync("key", default));
        Assert.False(await _file.Store.RevokeKeyAsync("key", default));
        Assert.Null(await _file.Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task Forget_Parent_TakesTheKeysToo()
    {
        await _file.Store.SaveKeyAsync("key", Grant, Commits.At, default);

        await _file.Store.ForgetAsync(Commits.Parent, default);

        Assert.Null(await _file.Store.FindGrantAsync("key", default));
    }
}
