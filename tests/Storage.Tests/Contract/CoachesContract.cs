using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using static Storage.Tests.Contract.CoachRows;

namespace Storage.Tests.Contract;

/// <summary>What every engine must keep of coaches, and keep apart.</summary>
public abstract class CoachesContract
{
    protected abstract IBotStore Store { get; }

    [Fact]
    public async Task Link_Added_IsFoundWhole()
    {
        var links = new ClientLinkTable(Store);

        await links.AddAsync(Link, default);

        Assert.Equivalent(Link, await links.FindAsync("code", default), strict: true);
        Assert.Null(await links.FindAsync("other", default));
        Assert.Equal("code", Assert.Single(await links.ListAsync("ana", default)).Code);
        Assert.Empty(await links.ListAsync("bea", default));
    }

    [Theory]
    [InlineData("ana", "Naps")]
    [InlineData("bea", "The Okafors")]
    public async Task Link_Changed_OnlyByItsCoach(string coach, string client)
    {
        var links = new ClientLinkTable(Store);
        await links.AddAsync(Link, default);

        await links.UpdateAsync(Link with { Coach = coach, Client = "Naps", Origins = [], Hours = null }, default);

        Assert.Equal(client, (await links.FindAsync("code", default))!.Client);
    }

    [Theory]
    [InlineData("ana", true)]
    [InlineData("bea", false)]
    public async Task Link_Revoked_OnlyByItsCoach(string coach, bool ends)
    {
        var links = new ClientLinkTable(Store);
        await links.AddAsync(Link, default);

        Assert.Equal(ends, await links.RevokeAsync(coach, "code", Commits.At, default));

        Assert.Equal(!ends, (await links.FindAsync("code", default))!.IsInUse(Commits.At));
    }

    [Fact]
    public async Task Join_Forgotten_LeavesNothingOfTheParent()
    {
        var (links, handoffs) = (new ClientLinkTable(Store), new HandoffTable(Store));
        await links.AddAsync(Link, default);
        await links.JoinAsync(Commits.Parent, Link with { Code = "earlier" }, Commits.At, default);
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);
        await handoffs.AddAsync(Asked, default);
        Assert.Equal("code", (await links.FindOfParentAsync(Commits.Parent, default))?.Code);
        Assert.Equal(1, (await links.CountAsync("ana", default))["code"]);

        await Store.ForgetAsync(Commits.Parent, default);

        Assert.Null(await links.FindOfParentAsync(Commits.Parent, default));
        Assert.Null(await handoffs.FindAsync("ana", "asked", default));
    }

    [Fact]
    public async Task Coach_ChangedByTwo_TheSecondFails()
    {
        var coaches = new CoachTable(Store);
        Assert.True(await coaches.AddAsync(Ana, Commits.At, default));
        Assert.False(await coaches.AddAsync(Ana with { Coach = "other" }, Commits.At, default));

        Assert.True(await coaches.UpdateAsync(Ana with { Stamp = "2" }, "1", default));
        Assert.False(await coaches.UpdateAsync(Ana with { Stamp = "3" }, "1", default));

        Assert.Equal("2", (await coaches.FindByNameAsync("ANA", default))?.Stamp);
    }

    [Fact]
    public async Task Passkey_OfAnotherCoach_IsNeitherChangedNorRemoved()
    {
        var coaches = new CoachTable(Store);
        await coaches.AddAsync(Ana, Commits.At, default);
        await coaches.SavePasskeyAsync("ana", [1, 2], "first", default);
        await coaches.SavePasskeyAsync("bea", [1, 2], "hers", default);
        await coaches.RemovePasskeyAsync("bea", [1, 2], default);

        Assert.Equal("ana", (await coaches.FindByPasskeyAsync([1, 2], default))?.Coach);
        Assert.Equal(["first"], await coaches.ListPasskeysAsync("ana", default));
    }

    [Fact]
    public async Task Invitation_IsUsedOnceAndInTime()
    {
        var coaches = new CoachTable(Store);
        await coaches.InviteAsync("ana", "secret", Commits.At.AddDays(7), default);

        Assert.Equal("ana", await coaches.FindInvitedAsync("secret", Commits.At, default));
        Assert.Null(await coaches.FindInvitedAsync("secret", Commits.At.AddDays(7), default));
        Assert.True(await coaches.UseInvitationAsync("secret", default));
        Assert.False(await coaches.UseInvitationAsync("secret", default));
    }

    [Fact]
    public async Task Expire_LetsGoOfWhatHasEndedAlone()
    {
        var (coaches, sessions, actions) = (new CoachTable(Store), new CoachSessionTable(Store), new CoachActionTable(Store));
        foreach (var (name, end) in new[] { ("over", Commits.At), ("open", Commits.At.AddMinutes(1)) })
        {
            await coaches.InviteAsync("ana", name, end, default);
            await sessions.SaveAsync(new CoachSession(name, "ana", "phone", [1], 1, end.ToUnixTimeMilliseconds()), default);
            await actions.AddAsync("ana", name, "The Okafors", end.AddDays(-1), default);
        }

        await new CoachExpiry(Store).ExpireAsync(Commits.At, Commits.At.AddDays(-1).AddMinutes(1), default);

        Assert.Null(await coaches.FindInvitedAsync("over", DateTimeOffset.UnixEpoch, default));
        Assert.Equal("ana", await coaches.FindInvitedAsync("open", DateTimeOffset.UnixEpoch, default));
        Assert.Equal("open", Assert.Single(await sessions.ListAsync("ana", DateTimeOffset.UnixEpoch, default)).Session);
        Assert.Equal("open", Assert.Single(await actions.ListAsync("ana", 9, default)).Action);
    }

    [Fact]
    public async Task Session_EndsByTimeOrByItsCoach()
    {
        var sessions = new CoachSessionTable(Store);
        await sessions.SaveAsync(new CoachSession("s", "ana", "phone", [7], 0, 1000), default);

        Assert.Equal([7], (await sessions.FindAsync("s", DateTimeOffset.FromUnixTimeMilliseconds(999), default))?.Ticket);
        Assert.Null(await sessions.FindAsync("s", DateTimeOffset.FromUnixTimeMilliseconds(1000), default));
        await sessions.RemoveAsync("s", "bea", default);
        Assert.Single(await sessions.ListAsync("ana", DateTimeOffset.UnixEpoch, default));
        await sessions.RemoveAsync("s", "ana", default);
        Assert.Empty(await sessions.ListAsync("ana", DateTimeOffset.UnixEpoch, default));
    }

    [Fact]
    public async Task Handoff_IsAnsweredOnceByItsCoach()
    {
        var handoffs = new HandoffTable(Store);
        await handoffs.AddAsync(Asked, default);
        await handoffs.AddAsync(Asked with { Summary = "again" }, default);

        Assert.Equal("naps?", (await handoffs.FindAsync("ana", "asked", default))?.Summary);
        Assert.Null(await handoffs.FindAsync("bea", "asked", default));
        Assert.False(await handoffs.AnswerAsync("bea", "asked", "no", Commits.At, default));
        Assert.True(await handoffs.AnswerAsync("ana", "asked", "yes", Commits.At, default));
        Assert.False(await handoffs.AnswerAsync("ana", "asked", "again", Commits.At, default));
    }

    [Fact]
    public async Task Handoff_Late_IsToldOnce()
    {
        var handoffs = new HandoffTable(Store);
        await handoffs.AddAsync(Asked, default);

        Assert.Empty(await handoffs.ListLateAsync(Commits.At.AddHours(1), 9, default));
        Assert.Single(await handoffs.ListLateAsync(Commits.At.AddHours(2), 9, default));
        Assert.True(await handoffs.NoteLateAsync("asked", Commits.At, default));
        Assert.False(await handoffs.NoteLateAsync("asked", Commits.At, default));
        Assert.Empty(await handoffs.ListLateAsync(Commits.At.AddHours(2), 9, default));
    }

    [Fact]
    public async Task Handoffs_OfOneParent_AreListedForTheirCoach()
    {
        var handoffs = new HandoffTable(Store);
        await handoffs.AddAsync(Asked, default);
        await handoffs.AddAsync(Asked with { Id = "other", Parent = "other" }, default);

        Assert.Equal("asked", Assert.Single(await handoffs.ListOfParentAsync("ana", Commits.Parent, default)).Id);
        Assert.Empty(await handoffs.ListOfParentAsync("bea", Commits.Parent, default));
    }

    [Fact]
    public async Task Handoffs_OfAnotherCoach_AreNotListed()
    {
        var handoffs = new HandoffTable(Store);
        await handoffs.AddAsync(Asked, default);

        Assert.Single(await handoffs.ListAsync("ana", 9, default));
        Assert.Empty(await handoffs.ListAsync("bea", 9, default));
    }

    [Fact]
    public async Task Numbers_CountOnlyTheCoachsOwn()
    {
        var (links, handoffs, numbers) = (new ClientLinkTable(Store), new HandoffTable(Store), new CoachNumberTable(Store));
        await Store.CommitAsync(Commits.Of("m1"), default);
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);
        await links.JoinAsync("another", Link, Commits.At.AddDays(-9), default);
        await new ClientShareTable(Store).SetAsync(Shared, default);
        await handoffs.AddAsync(Asked, default);
        await handoffs.AddAsync(Asked with { Id = "late" }, default);
        await handoffs.AnswerAsync("ana", "asked", "yes", Commits.At.AddMinutes(1), default);
        await handoffs.AnswerAsync("ana", "late", "yes", Commits.At.AddHours(2), default);

        Assert.Equal(new CoachNumbers(2, 1, 1, 1, 2, 2, 1), await numbers.CountAsync("ana", Commits.At.AddDays(-7), default));
        Assert.Equal(new CoachNumbers(0, 0, 0, 0, 0, 0, 0), await numbers.CountAsync("bea", Commits.At.AddDays(-7), default));
    }

    [Fact]
    public async Task Numbers_Talks_AreThoseOfTheCoachsClients()
    {
        var (links, numbers) = (new ClientLinkTable(Store), new CoachNumberTable(Store));
        await Store.CommitAsync(Commits.Of("m1") with { Writes = [new RecordWrite("test/conversations/talk", Commits.Json("hers")), new RecordWrite("test/users/parent", Commits.Json("family"))] }, default);
        await Store.CommitAsync(Commits.Of("m1", "test/other", "stranger") with { Writes = [new RecordWrite("test/conversations/other", Commits.Json("not hers"))] }, default);
        await links.JoinAsync(Commits.Parent, Link, Commits.At, default);

        var talk = Assert.Single(await numbers.TalksAsync("ana", default).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((Commits.Parent, Commits.Text(Commits.Json("hers"))), (talk.Parent, Commits.Text(talk.Json)));
        Assert.Empty(await numbers.TalksAsync("bea", default).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Delete_Coach_LeavesParentsTheirTalks()
    {
        var (coaches, links) = (new CoachTable(Store), new ClientLinkTable(Store));
        await coaches.AddAsync(Ana, Commits.At, default);
        await links.AddAsync(Link, default);
        await new CoachTopicTable(Store).SaveAsync(Written, default);
        await Store.CommitAsync(Commits.Of("m1"), default);

        await coaches.DeleteAsync("ana", default);

        Assert.Empty(await new CoachTopicTable(Store).AllAsync("ana", default));

        Assert.Null(await coaches.FindAsync("ana", default));
        Assert.Null(await links.FindAsync("code", default));
        Assert.NotNull(await Store.FindConversationAsync(Commits.Of("m1").Conversation, default));
    }
}
