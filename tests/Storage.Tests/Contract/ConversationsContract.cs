using GentleSleepBot.Storage;

namespace Storage.Tests.Contract;

/// <summary>What every engine must know of conversations and keys.</summary>
public abstract class ConversationsContract
{
    private static readonly ResumeGrant Grant = new(Commits.Parent, "dl_parent", "talk");

    protected abstract IBotStore Store { get; }

    [Fact]
    public async Task CreateConversation_Twice_MakesOne()
    {
        Assert.True(await Store.CreateConversationAsync("test/talk", Commits.Parent, "dl_parent", Commits.At, default));
        Assert.False(await Store.CreateConversationAsync("test/talk", "other", "dl_other", Commits.At.AddDays(1), default));

        Assert.Equal(
            new ConversationInfo("test/talk", Commits.Parent, "dl_parent", Commits.At, Commits.At, 0),
            await Store.FindConversationAsync("test/talk", default));
    }

    [Fact]
    public async Task FindConversation_Unknown_IsNull() => Assert.Null(await Store.FindConversationAsync("test/talk", default));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Commit_Conversation_ClockStartsAgainOnlyWhenThePersonSpeaks(bool isFromPerson, int hours)
    {
        await Store.CreateConversationAsync("test/talk", Commits.Parent, "dl_parent", Commits.At, default);

        await Store.CommitAsync(Commits.Of("m1", parent: "bot") with { IsFromPerson = isFromPerson, At = Commits.At.AddHours(1) }, default);

        var info = await Store.FindConversationAsync("test/talk", default);
        Assert.Equal((Commits.At.AddHours(hours), 2L), (info?.LastMessageAt, info?.LastSequence));
        Assert.Equal(isFromPerson ? "bot" : Commits.Parent, info?.Parent);
    }

    [Fact]
    public async Task FindGrant_SavedKey_OpensItsTalkAlone()
    {
        await Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.Equal(Grant, await Store.FindGrantAsync("key", default));
        Assert.Null(await Store.FindGrantAsync("Key", default));
    }

    [Fact]
    public async Task SaveKey_Twice_KeepsTheFirst()
    {
        Assert.True(await Store.SaveKeyAsync("key", Grant, Commits.At, default));
        Assert.False(await Store.SaveKeyAsync("key", Grant with { Conversation = "other" }, Commits.At, default));

        Assert.Equal(Grant, await Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task MoveKey_Known_OpensTheOtherConversation()
    {
        await Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.True(await Store.MoveKeyAsync("key", "next", default));
        Assert.False(await Store.MoveKeyAsync("unknown", "next", default));
        Assert.Equal(Grant with { Conversation = "next" }, await Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task RevokeKey_Known_OpensNothing()
    {
        await Store.SaveKeyAsync("key", Grant, Commits.At, default);

        Assert.True(await Store.RevokeKeyAsync("key", default));
        Assert.False(await Store.RevokeKeyAsync("key", default));
        Assert.Null(await Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task Forget_Parent_TakesTheKeysToo()
    {
        await Store.SaveKeyAsync("key", Grant, Commits.At, default);

        await Store.ForgetAsync(Commits.Parent, default);

        Assert.Null(await Store.FindGrantAsync("key", default));
    }
}
