using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using static Storage.Tests.Contract.CoachRows;

namespace Storage.Tests.Contract;

/// <summary>What every engine must keep of the browsers on which coaches are notified.</summary>
public abstract class CoachPushContract
{
    protected abstract IBotStore Store { get; }

    private CoachPushTable Pushes => new(Store);

    [Fact]
    public async Task Save_Again_IsTheSameBrowserWithItsNewKeysAndSession()
    {
        await Pushes.SaveAsync(Push, default);
        await Pushes.SaveAsync(Push with { BrowserKey = "new", Session = "later", CreatedAt = 9 }, default);

        Assert.Equal(Push with { BrowserKey = "new", Session = "later" }, Assert.Single(await Pushes.ListAsync("ana", default)));
    }

    [Fact]
    public async Task Browser_OfAnotherCoach_IsNeitherSeenNorRemovedNorNotified()
    {
        await Pushes.SaveAsync(Push, default);
        await Pushes.SaveAsync(Push with { Coach = "bea", Session = "hers" }, default);

        await Pushes.NotifyAsync("bea", "asked", Commits.At, default);

        Assert.Equal("bea", Assert.Single(await Pushes.ListDueAsync(Commits.At, 9, default)).Coach);
        Assert.Equal("s", Assert.Single(await Pushes.ListAsync("ana", default)).Session);
        Assert.False(await Pushes.RemoveAsync("cara", "push", default));
        Assert.True(await Pushes.RemoveAsync("bea", "push", default));
        Assert.Single(await Pushes.ListAsync("ana", default));
    }

    [Fact]
    public async Task Session_Expired_TakesItsBrowserAlong()
    {
        var sessions = new CoachSessionTable(Store);
        await sessions.SaveAsync(new CoachSession("s", Push.Coach, "phone", [1], 1, Commits.At.ToUnixTimeMilliseconds()), default);
        await sessions.SaveAsync(new CoachSession("other", Push.Coach, "laptop", [1], 1, Commits.At.AddMinutes(1).ToUnixTimeMilliseconds()), default);
        await Pushes.SaveAsync(Push, default);
        await Pushes.SaveAsync(Push with { Id = "other", Session = "other" }, default);

        await new CoachExpiry(Store).ExpireAsync(Commits.At, Commits.At, default);

        Assert.Equal("other", Assert.Single(await Pushes.ListAsync(Push.Coach, default)).Id);
    }

    [Fact]
    public async Task Session_Ended_TakesItsBrowserAlong()
    {
        var sessions = new CoachSessionTable(Store);
        await Pushes.SaveAsync(Push, default);
        await Pushes.SaveAsync(Push with { Id = "other", Session = "other" }, default);

        await sessions.RemoveAsync("s", "bea", default);
        Assert.Equal(2, (await Pushes.ListAsync("ana", default)).Count);
        await sessions.RemoveAsync("s", "ana", default);

        Assert.Equal("other", Assert.Single(await Pushes.ListAsync("ana", default)).Id);
    }

    [Fact]
    public async Task Coach_Deleted_TakesTheBrowsersAlong()
    {
        await Pushes.SaveAsync(Push, default);

        await new CoachTable(Store).DeleteAsync("ana", default);

        Assert.Empty(await Pushes.ListAsync("ana", default));
    }

    [Fact]
    public async Task RemoveAllBut_AKeyOfOurs_LetsGoOfWhatExpectsAnother()
    {
        await Pushes.SaveAsync(Push, default);
        await Pushes.SaveAsync(Push with { Id = "old", ServiceKey = "older" }, default);

        await Pushes.RemoveAllButAsync("ours", default);

        Assert.Equal("push", Assert.Single(await Pushes.ListAsync("ana", default)).Id);
    }

    [Fact]
    public async Task Claim_ByTwo_IsTheFirstOnes()
    {
        var due = await DueAsync();

        var claimed = await Pushes.ClaimAsync(due, Commits.At.AddMinutes(1), default);

        Assert.Equal(1, claimed?.Attempts);
        Assert.Null(await Pushes.ClaimAsync(due, Commits.At.AddMinutes(1), default));
        Assert.Empty(await Pushes.ListDueAsync(Commits.At, 9, default));
        Assert.Equal(claimed, Assert.Single(await Pushes.ListDueAsync(Commits.At.AddMinutes(1), 9, default)));
    }

    [Fact]
    public async Task End_WithATime_IsDueAgainThen()
    {
        var claimed = (await Pushes.ClaimAsync(await DueAsync(), Commits.At.AddMinutes(1), default))!;

        await Pushes.EndAsync(claimed, Commits.At.AddHours(1), default);

        Assert.Empty(await Pushes.ListDueAsync(Commits.At.AddMinutes(59), 9, default));
        Assert.Equal(("asked", 1L), Assert.Single(await Pushes.ListDueAsync(Commits.At.AddHours(1), 9, default)) is var due ? (due.Notice, due.Attempts) : default);
    }

    [Fact]
    public async Task End_WithoutATime_LeavesNothingToTell()
    {
        var claimed = (await Pushes.ClaimAsync(await DueAsync(), Commits.At.AddMinutes(1), default))!;

        await Pushes.EndAsync(claimed, next: null, default);

        Assert.Empty(await Pushes.ListDueAsync(Commits.At.AddDays(9), 9, default));
        Assert.Equal((null, 0L), Assert.Single(await Pushes.ListAsync("ana", default)) is var done ? (done.Notice, done.Attempts) : default);
    }

    [Fact]
    public async Task Notify_WhileItIsToBeTriedAgain_KeepsThatTime()
    {
        var claimed = (await Pushes.ClaimAsync(await DueAsync(), Commits.At.AddMinutes(1), default))!;
        await Pushes.EndAsync(claimed, Commits.At.AddHours(1), default);

        await Pushes.NotifyAsync("ana", "waits", Commits.At.AddMinutes(5), default);

        var later = Assert.Single(await Pushes.ListAsync("ana", default));
        Assert.Equal(("waits", Commits.At.AddMinutes(5).ToUnixTimeMilliseconds(), Commits.At.AddHours(1).ToUnixTimeMilliseconds()), (later.Notice, later.NoticedAt, later.NextAttempt));
    }

    [Theory]
    [InlineData(NoticeWay.Mail, NoticeWay.Push)]
    [InlineData(NoticeWay.Push, NoticeWay.Mail)]
    public async Task Handoff_ToldInOneWay_WaitsForTheOther(NoticeWay told, NoticeWay other)
    {
        var handoffs = new HandoffTable(Store);
        await handoffs.AddAsync(Asked, default);

        Assert.True(await handoffs.NoteToldAsync(told, "asked", Commits.At, default));
        Assert.False(await handoffs.NoteToldAsync(told, "asked", Commits.At, default));

        Assert.Empty(await handoffs.ListUntoldAsync(told, 9, default));
        Assert.Single(await handoffs.ListUntoldAsync(other, 9, default));
    }

    private async Task<CoachPush> DueAsync()
    {
        await Pushes.SaveAsync(Push, default);
        await Pushes.NotifyAsync("ana", "asked", Commits.At, default);
        return Assert.Single(await Pushes.ListDueAsync(Commits.At, 9, default));
    }
}
