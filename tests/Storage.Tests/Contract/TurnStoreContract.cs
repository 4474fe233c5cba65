using BotFramework.Builder.Turns;

namespace Storage.Tests.Contract;

/// <summary>What every engine must do; each runs the same tests.</summary>
public abstract class TurnStoreContract
{
    protected abstract ITurnStore Store { get; }

    private ITranscript Transcript => (ITranscript)Store;

    [Fact]
    public async Task Begin_NewTurn_KnowsNothingAndReadsAbsentRecords()
    {
        var beginning = await Store.BeginAsync(new TurnKey("test/talk", "m1"), ["a", "b"], default);

        Assert.Null(beginning.Known);
        Assert.Equal([("a", 0L), ("b", 0L)], beginning.Records.Select(record => (record.Key, record.Version)));
    }

    [Fact]
    public async Task Begin_AfterCommit_ReturnsWhatWasStored()
    {
        var commit = Commits.Of("m1") with { InvokeResponse = Commits.Json("invoke") };
        var committed = await Store.CommitAsync(commit, default);

        var known = (await Store.BeginAsync(commit.Key, ["a"], default)).Known;

        Assert.NotNull(known);
        Assert.Equal("m1", known.ActivityId);
        Assert.Equal(Commits.Text(commit.Replies[0].Json), Commits.Text(Assert.Single(known.Replies)));
        Assert.Equal(Commits.Text(commit.InvokeResponse), Commits.Text(known.InvokeResponse));
        Assert.Equal(committed.Sequence, known.Sequence);
    }

    [Fact]
    public async Task Commit_SameTurnAgain_StoresNothingMore()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        var again = await Store.CommitAsync(Commits.Of("m1") with { Writes = [new RecordWrite("a", Commits.Json("second"))] }, default);

        Assert.Equal(TurnCommitStatus.Repeat, again.Status);
        Assert.Equal("m1", again.Known?.ActivityId);
        Assert.Equal(2, (await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
        Assert.Equal(0, (await Store.ReadRecordsAsync(["a"], default))[0].Version);
    }

    [Fact]
    public async Task Commit_SameMessageInAnotherConversation_IsNew()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        Assert.Equal(TurnCommitStatus.Committed, (await Store.CommitAsync(Commits.Of("m1", "test/other"), default)).Status);
    }

    [Fact]
    public async Task Commit_WithoutKey_IsAlwaysNew()
    {
        await Store.CommitAsync(Commits.Of("m1") with { Key = null }, default);
        var again = await Store.CommitAsync(Commits.Of("m1") with { Key = null }, default);

        Assert.Equal(TurnCommitStatus.Committed, again.Status);
        Assert.Equal(4, again.Sequence);
    }

    [Fact]
    public async Task Commit_Writes_RaiseTheVersion()
    {
        await WriteAsync("m1", "a", "one");
        var first = (await Store.ReadRecordsAsync(["a"], default))[0];
        await WriteAsync("m2", "a", "two");
        var second = (await Store.ReadRecordsAsync(["a"], default))[0];

        Assert.True(first.Version > 0);
        Assert.True(second.Version > first.Version);
        Assert.Equal(Commits.Text(Commits.Json("two")), Commits.Text(second.Json));
    }

    [Fact]
    public async Task Commit_StaleRead_StoresNothing()
    {
        await WriteAsync("m1", "a", "one");
        var stale = (await Store.ReadRecordsAsync(["a"], default))[0].Version;
        await WriteAsync("m2", "a", "two");

        var result = await Store.CommitAsync(
            Commits.Of("m3") with { Reads = [new RecordRead("a", stale)], Writes = [new RecordWrite("b", Commits.Json("three"))] }, default);

        Assert.Equal(TurnCommitStatus.Conflict, result.Status);
        Assert.Null((await Store.BeginAsync(new TurnKey("test/talk", "m3"), [], default)).Known);
        Assert.Equal(0, (await Store.ReadRecordsAsync(["b"], default))[0].Version);
        Assert.Equal(4, (await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Watermark);
    }

    [Fact]
    public async Task Commit_ReadAsAbsentButMadeSince_IsAConflict()
    {
        await WriteAsync("m1", "a", "one");

        var result = await Store.CommitAsync(Commits.Of("m2") with { Reads = [new RecordRead("a", 0)] }, default);

        Assert.Equal(TurnCommitStatus.Conflict, result.Status);
    }

    [Fact]
    public async Task Commit_DeletedRecord_IsAbsent()
    {
        await WriteAsync("m1", "a", "one");

        await Store.CommitAsync(Commits.Of("m2") with { Writes = [new RecordWrite("a", null)] }, default);

        Assert.Equal(0, (await Store.ReadRecordsAsync(["a"], default))[0].Version);
    }

    [Fact]
    public async Task Commit_RecordDeletedAndMadeAgain_NeverRepeatsAVersion()
    {
        await WriteAsync("m1", "a", "one");
        var old = (await Store.ReadRecordsAsync(["a"], default))[0].Version;
        await Store.CommitAsync(Commits.Of("m2") with { Writes = [new RecordWrite("a", null)] }, default);
        await Store.CommitAsync(Commits.Of("m3") with { Writes = [new RecordWrite("a", Commits.Json("new"))], At = Commits.At.AddSeconds(1) }, default);

        var result = await Store.CommitAsync(Commits.Of("m4") with { Reads = [new RecordRead("a", old)] }, default);

        Assert.Equal(TurnCommitStatus.Conflict, result.Status);
    }

    [Fact]
    public async Task Commit_ManyConversationsAtOnce_EachKeepsAllItsTurnsInOrder()
    {
        const int Turns = 20;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(async talk =>
        {
            for (var turn = 0; turn < Turns; turn++)
                await Store.CommitAsync(Commits.Of($"m{turn:00}", $"test/{talk}"), default);
        }));

        for (var talk = 0; talk < 32; talk++)
        {
            var entries = (await Transcript.ReadAfterAsync($"test/{talk}", 0, 1000, default)).Entries;
            Assert.Equal(Enumerable.Range(0, Turns).SelectMany(turn => new[] { $"m{turn:00}", $"re-m{turn:00}" }), entries.Select(entry => entry.ActivityId));
            Assert.Equal(Enumerable.Range(1, Turns * 2), entries.Select(entry => (int)entry.Sequence));
        }
    }

    [Fact]
    public async Task Commit_OneRecordChangedByManyAtOnce_LosesNoChange()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var turn = 0; turn < 10;)
            {
                var record = (await Store.ReadRecordsAsync(["count"], default))[0];
                var count = record.Json is null ? 0 : int.Parse(Commits.Text(record.Json), System.Globalization.CultureInfo.InvariantCulture);
                var result = await Store.CommitAsync(
                    Commits.Of($"w{writer}-{turn}", $"test/{writer}") with
                    {
                        Reads = [new RecordRead("count", record.Version)],
                        Writes = [new RecordWrite("count", System.Text.Encoding.UTF8.GetBytes($"{count + 1}"))],
                    },
                    default);
                turn += result.Status == TurnCommitStatus.Committed ? 1 : 0;
            }
        }));

        Assert.Equal("80", Commits.Text((await Store.ReadRecordsAsync(["count"], default))[0].Json));
    }

    private async Task WriteAsync(string message, string key, string text) =>
        await Store.CommitAsync(Commits.Of(message) with { Writes = [new RecordWrite(key, Commits.Json(text))] }, default);
}
