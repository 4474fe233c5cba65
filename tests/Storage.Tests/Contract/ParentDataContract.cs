using System.Text;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using GentleSleepBot.Storage.Parents;

namespace Storage.Tests.Contract;

/// <summary>What every engine must do with all that is kept of a person.</summary>
public abstract class ParentDataContract
{
    private const string Other = "test/users/other";

    protected abstract IBotStore Store { get; }

    /// <summary>The statement that names every table with a column for a parent.</summary>
    protected abstract string TablesWithAParent { get; }

    [Fact]
    public async Task Count_AfterATurn_TellsTheTables()
    {
        await Store.CommitAsync(Commits.Of("m1") with { Writes = [new RecordWrite("a", Commits.Json("state"))] }, default);

        Assert.Equal(
            new Dictionary<string, long> { ["activities"] = 2, ["turns"] = 1, ["records"] = 1, ["conversations"] = 1 },
            await Store.CountAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task Forget_Parent_LeavesNoRow()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);
        await Store.SaveKeyAsync("key", new ResumeGrant(Commits.Parent, "dl_parent", "talk"), Commits.At, default);

        var gone = await Store.ForgetAsync(Commits.Parent, default);

        Assert.Equal(["test/talk"], gone);
        Assert.Empty(await Store.CountAsync(Commits.Parent, default));
        Assert.Empty(await Store.ClaimAsync(10, Commits.At, default));
        Assert.Null(await Store.FindGrantAsync("key", default));
    }

    [Fact]
    public async Task Forget_Parent_TouchesNoOther()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);
        await Store.CommitAsync(EverythingOf("m2") with { Conversation = "test/other", Parent = Other, Key = new TurnKey("test/other", "m2"), Writes = [] }, default);
        var before = await Store.CountAsync(Other, default);

        await Store.ForgetAsync(Commits.Parent, default);

        Assert.Equal(before, await Store.CountAsync(Other, default));
        Assert.Single(await Store.ClaimAsync(10, Commits.At, default));
    }

    [Fact]
    public async Task Commit_Forget_TellsTheConversationsThatAreGone()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);
        await Store.CommitAsync(Commits.Of("m2", "test/second"), default);

        var result = await Store.CommitAsync(Commits.Of("m3") with { Inbound = null, Forget = true }, default);

        Assert.Equal(["test/second", "test/talk"], result.Forgotten.Order(StringComparer.Ordinal));
        Assert.Equal(
            new Dictionary<string, long> { ["activities"] = 1, ["turns"] = 1, ["conversations"] = 1 },
            await Store.CountAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task Export_Parent_HoldsEveryTable()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);

        var export = await Store.ExportAsync(Commits.Parent, default);

        Assert.Equal(
            ["activities", "turns", "outbox", "deliveries", "records", "poisoned", "link_parents", "client_shares", "handoffs", "parents", "conversations"],
            export.EnumerateObject().Select(table => table.Name));
        Assert.Equal("in m1", export.GetProperty("activities")[0].GetProperty("json").GetProperty("text").GetString());
        Assert.Equal(Commits.At, export.GetProperty("conversations")[0].GetProperty("last_message_at").GetDateTimeOffset());
        Assert.Equal(Commits.At, export.GetProperty("parents")[0].GetProperty("remembered_at").GetDateTimeOffset());
    }

    [Fact]
    public async Task Export_AfterAnExport_NamesItWithoutRepeatingIt()
    {
        const string Activity = """{"text":"Here it is.","attachments":[{"contentType":"application/json","contentUrl":"data:application/json;base64,eyJhIjoxfQ==","name":"my-data.json"},{"contentUrl":"https://a.example/plan.png"}]}""";
        await Store.CommitAsync(Commits.Of("m1") with { Replies = [new HeldReply(ReplyKind.Post, "re-m1", Encoding.UTF8.GetBytes(Activity), IsShown: true)] }, default);

        var export = await Store.ExportAsync(Commits.Parent, default);

        var attachments = export.GetProperty("activities")[1].GetProperty("json").GetProperty("attachments");
        Assert.DoesNotContain("base64", export.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("my-data.json", attachments[0].GetProperty("name").GetString());
        Assert.Equal("https://a.example/plan.png", attachments[1].GetProperty("contentUrl").GetString());
    }

    [Fact]
    public async Task EveryTableWithAParent_IsAmongTheParentsTables()
    {
        await using var connection = await Store.OpenConnectionAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = TablesWithAParent;
        var tables = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                tables.Add(reader.GetString(0));
        }

        Assert.True(tables.Count >= 8);
        Assert.All(tables, table => Assert.Contains(ParentTables.Common, known => known.Name == table));
        Assert.All(tables, table => Assert.Contains($"FROM {table}", ParentTables.Everyone, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_UnknownParent_IsEmpty()
    {
        var export = await Store.ExportAsync("nobody", default);

        Assert.All(export.EnumerateObject(), table => Assert.Empty(table.Value.EnumerateArray()));
    }

    [Theory]
    [InlineData(null, 23, true)]
    [InlineData(null, 25, false)]
    [InlineData(true, 25, true)]
    [InlineData(true, 24 * 29, true)]
    [InlineData(true, 24 * 31, false)]
    public async Task Expire_HoursAfterTheLastMessage_LeavesWhomItMay(bool? remember, int hours, bool isKept)
    {
        await Store.CommitAsync(EverythingOf("m1") with { Remember = remember }, default);
        var now = Commits.At.AddHours(hours);

        var gone = await Store.ExpireAsync(now.AddHours(-24), now.AddDays(-30), 100, default);

        Assert.Equal(isKept ? [] : new[] { "test/talk" }, gone);
        Assert.Equal(isKept, (await Store.CountAsync(Commits.Parent, default)).Count > 0);
    }

    [Fact]
    public async Task Expire_AgreementTakenBack_CountsAsNone()
    {
        await Store.CommitAsync(Commits.Of("m1") with { Remember = true }, default);
        await Store.CommitAsync(Commits.Of("m2") with { Remember = false }, default);

        Assert.Equal(["test/talk"], await Store.ExpireAsync(Commits.At.AddHours(1), Commits.At.AddDays(-30), 100, default));
    }

    [Fact]
    public async Task Expire_SecondTalkIsFresh_KeepsThePerson()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);
        await Store.CommitAsync(Commits.Of("m2", "test/second") with { At = Commits.At.AddHours(30) }, default);

        Assert.Empty(await Store.ExpireAsync(Commits.At.AddHours(10), Commits.At.AddDays(-30), 100, default));
    }

    [Fact]
    public async Task Expire_LeavesNoErasureBehind()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);
        await Store.ExpireAsync(Commits.At.AddHours(1), Commits.At, 100, default);

        Assert.Empty(await Store.ListErasuresAsync(default));
    }

    [Fact]
    public async Task ReplayErasures_DatabaseFromBeforeThem_ForgetsAgain()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);
        await Store.CommitAsync(Commits.Of("m2", "test/other", Other), default);
        Erasure[] ledger = [new Erasure(Erasure.HashOf(Commits.Parent), Commits.At.AddHours(1))];

        Assert.Equal(1, await Store.ReplayErasuresAsync(ledger, default));

        Assert.Empty(await Store.CountAsync(Commits.Parent, default));
        Assert.NotEmpty(await Store.CountAsync(Other, default));
        Assert.Equal(ledger, await Store.ListErasuresAsync(default));
    }

    [Fact]
    public async Task ReplayErasures_PersonWhoOnlyOpenedACoachsLink_IsForgottenAgain()
    {
        await new ClientLinkTable(Store).JoinAsync(Commits.Parent, new ClientLink("code", "ana", "The Okafors", Commits.At), Commits.At, default);

        Assert.Equal(1, await Store.ReplayErasuresAsync([new Erasure(Erasure.HashOf(Commits.Parent), Commits.At.AddHours(1))], default));

        Assert.Empty(await Store.CountAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task Expire_ClockWasSetBack_CountsFromTheLatestMessage()
    {
        await Store.CommitAsync(Commits.Of("m1") with { At = Commits.At.AddHours(2) }, default);
        await Store.CommitAsync(Commits.Of("m2"), default);

        Assert.Empty(await Store.ExpireAsync(Commits.At.AddHours(1), Commits.At.AddDays(-30), 100, default));
        Assert.Equal(["test/talk"], await Store.ExpireAsync(Commits.At.AddHours(3), Commits.At.AddDays(-30), 100, default));
    }

    [Fact]
    public async Task ReplayErasures_Known_LeavesWhoCameBack()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);
        await Store.ForgetAsync(Commits.Parent, default);
        var ledger = await Store.ListErasuresAsync(default);
        await Store.CommitAsync(Commits.Of("m2"), default);

        Assert.Equal(0, await Store.ReplayErasuresAsync(ledger, default));

        Assert.NotEmpty(await Store.CountAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task ReplayErasures_LetGoOfByTheDatabase_LeavesWhoCameBackSince()
    {
        await Store.CommitAsync(EverythingOf("m1"), default);
        await new ClientLinkTable(Store).JoinAsync(Commits.Parent, new ClientLink("code", "ana", "The Okafors", Commits.At), Commits.At, default);

        Assert.Equal(0, await Store.ReplayErasuresAsync([new Erasure(Erasure.HashOf(Commits.Parent), Commits.At.AddSeconds(-1))], default));

        Assert.NotEmpty(await Store.CountAsync(Commits.Parent, default));
    }

    [Fact]
    public async Task PruneErasures_OlderThanAnyBackup_AreGone()
    {
        await Store.ForgetAsync(Commits.Parent, default);

        await Store.PruneErasuresAsync(DateTimeOffset.MaxValue, default);

        Assert.Empty(await Store.ListErasuresAsync(default));
    }

    private static TurnCommit EverythingOf(string message) => Commits.Of(message) with
    {
        Delivery = TurnDelivery.Callback,
        Remember = true,
        Writes = [new RecordWrite("state", Commits.Json("state"))],
        Poisoned = [new PoisonedRecord("old", Commits.Json("broken"), "broken")],
    };
}
