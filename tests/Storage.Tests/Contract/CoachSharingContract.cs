using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using static Storage.Tests.Contract.CoachRows;

namespace Storage.Tests.Contract;

/// <summary>What every engine must keep of what parents show their coach, and coaches write.</summary>
public abstract class CoachSharingContract
{
    protected abstract IBotStore Store { get; }

    [Fact]
    public async Task Topic_Saved_KeepsEveryVersionAndShowsOnlyThePublishedOne()
    {
        var topics = new CoachTopicTable(Store);
        Assert.Equal(1, await topics.SaveAsync(Written, default));
        Assert.Equal(2, await topics.SaveAsync(Written with { Title = "Naps at noon" }, default));

        Assert.Empty(await topics.PublishedAsync(default));
        Assert.True(await topics.PublishAsync("ana", "topic", 1, default));
        Assert.False(await topics.PublishAsync("ana", "topic", 3, default));

        Assert.Equivalent(Written with { Version = 1, Published = 1 }, Assert.Single(await topics.PublishedAsync(default)), strict: true);
        Assert.Equal("Naps at noon", Assert.Single(await topics.ListAsync("ana", default)).Title);
        Assert.Equal([2, 1], (await topics.VersionsAsync("ana", "topic", default)).Select(version => version.Version));
        Assert.True(await topics.PublishAsync("ana", "topic", null, default));
        Assert.Empty(await topics.PublishedAsync(default));
    }

    [Fact]
    public async Task Topic_SavedTwiceAtOnce_KeepsBoth()
    {
        var topics = new CoachTopicTable(Store);
        await topics.SaveAsync(Written, default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => topics.SaveAsync(Written, default))));

        Assert.Equal(Enumerable.Range(1, 9).Select(version => (long)version), (await topics.VersionsAsync("ana", "topic", default)).Select(version => version.Version).Order());
    }

    [Fact]
    public async Task Topic_OfAnotherCoach_IsNeitherReadNorChanged()
    {
        var topics = new CoachTopicTable(Store);
        await topics.SaveAsync(Written, default);
        await topics.PublishAsync("ana", "topic", 1, default);

        Assert.Null(await topics.SaveAsync(Written with { Coach = "bea", Title = "Mine now" }, default));
        Assert.False(await topics.PublishAsync("bea", "topic", null, default));
        Assert.Empty(await topics.ListAsync("bea", default));
        Assert.Empty(await topics.VersionsAsync("bea", "topic", default));
        Assert.Equal("Naps", Assert.Single(await topics.PublishedAsync(default)).Title);
    }

    [Fact]
    public async Task Share_OfAClient_IsSeenByTheirCoachAloneAndUntilItEnds()
    {
        var (links, shares) = (new ClientLinkTable(Store), new ClientShareTable(Store));
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);
        await shares.SetAsync(Shared, default);
        await shares.SetAsync(Shared with { Client = "other", Level = "talk" }, default);

        Assert.Equivalent(Shared with { Level = "talk" }, await shares.FindAsync("ana", "client", default), strict: true);
        Assert.Equal("client", Assert.Single(await shares.ListAsync("ana", default)).Client);
        Assert.Null(await shares.FindAsync("bea", "client", default));
        Assert.Empty(await shares.ListAsync("bea", default));
        Assert.True(await shares.EndAsync(Commits.Parent, default));
        Assert.False(await shares.EndAsync(Commits.Parent, default));
        Assert.Null(await shares.FindOfParentAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task Share_OfAClientWhoWentToAnotherCoach_IsSeenByNeither()
    {
        var (links, shares) = (new ClientLinkTable(Store), new ClientShareTable(Store));
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);
        await shares.SetAsync(Shared, default);
        await links.JoinAsync(Commits.Parent, Link with { Code = "hers", Coach = "bea" }, Commits.At, default);

        Assert.Empty(await shares.ListAsync("ana", default));
        Assert.Empty(await shares.ListAsync("bea", default));
        Assert.Null(await shares.FindOfParentAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task Forget_Parent_EndsWhatTheyShared()
    {
        var (links, shares) = (new ClientLinkTable(Store), new ClientShareTable(Store));
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);
        await shares.SetAsync(Shared, default);

        await Store.ForgetAsync(Commits.Parent, default);

        Assert.Empty(await Store.CountAsync(Commits.Parent, default));
    }
}
