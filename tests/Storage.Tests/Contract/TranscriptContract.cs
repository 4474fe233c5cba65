using System.Text.Json;
using BotFramework.Builder.Turns;

namespace Storage.Tests.Contract;

/// <summary>What every engine must do with what was said: read it by watermark, replace it, take it back, forget it.</summary>
public abstract class TranscriptContract
{
    protected abstract ITurnStore Store { get; }

    private ITranscript Transcript => (ITranscript)Store;

    [Fact]
    public async Task ReadAfter_Watermark_ReturnsWhatLiesAfterIt()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);
        var first = await Transcript.ReadAfterAsync("test/talk", 0, 10, default);
        await Store.CommitAsync(Commits.Of("m2"), default);

        var second = await Transcript.ReadAfterAsync("test/talk", first.Watermark, 10, default);

        Assert.Equal(["m1", "re-m1"], first.Entries.Select(entry => entry.ActivityId));
        Assert.Equal(["m2", "re-m2"], second.Entries.Select(entry => entry.ActivityId));
        Assert.Equal([false, true], second.Entries.Select(entry => entry.IsFromBot));
    }

    [Fact]
    public async Task ReadAfter_NothingNew_KeepsTheWatermark()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        var page = await Transcript.ReadAfterAsync("test/talk", 2, 10, default);

        Assert.Empty(page.Entries);
        Assert.Equal(2, page.Watermark);
    }

    [Fact]
    public async Task ReadAfter_Limit_EndsThePage()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        var page = await Transcript.ReadAfterAsync("test/talk", 0, 1, default);

        Assert.Equal("m1", Assert.Single(page.Entries).ActivityId);
        Assert.Equal(1, page.Watermark);
    }

    [Fact]
    public async Task ReadAfter_ActivityNotForPeople_IsLeftOut()
    {
        await Store.CommitAsync(Commits.Of("m1") with { IsInboundShown = false }, default);

        Assert.Equal("re-m1", Assert.Single((await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Entries).ActivityId);
    }

    [Fact]
    public async Task Commit_Update_ReplacesWhatWasSaid()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        await Store.CommitAsync(Commits.Of("m2") with { Replies = [new HeldReply(ReplyKind.Update, "re-m1", Commits.Json("better"), IsShown: false)] }, default);

        var entries = (await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Entries;
        Assert.Equal(Commits.Text(Commits.Json("better")), Commits.Text(entries[1].Json));
        Assert.Equal(["m1", "re-m1", "m2"], entries.Select(entry => entry.ActivityId));
    }

    [Fact]
    public async Task Commit_Delete_TakesBackWhatWasSaid()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);

        await Store.CommitAsync(Commits.Of("m2") with { Replies = [new HeldReply(ReplyKind.Delete, "re-m1", [], IsShown: false)] }, default);

        Assert.Equal(["m1", "m2"], (await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Select(entry => entry.ActivityId));
    }

    [Fact]
    public async Task Commit_Unsaid_TakesTheWordsOfBothOutOfTheRecord()
    {
        await Store.CommitAsync(Commits.Of("m1"), default);
        await Store.CommitAsync(Commits.Of("m2"), default);

        await Store.CommitAsync(Commits.Of("m3") with { Unsaid = ["m2", "re-m2"] }, default);

        Assert.Equal(["m1", "re-m1", "m3", "re-m3"], (await Transcript.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Select(entry => entry.ActivityId));
        Assert.Empty((await Store.BeginAsync(new TurnKey("test/talk", "m2"), [], default)).Known!.Replies);
    }

    [Fact]
    public async Task Commit_Unsaid_TouchesNoOtherConversation()
    {
        await Store.CommitAsync(Commits.Of("m1", "test/other"), default);

        await Store.CommitAsync(Commits.Of("m2") with { Unsaid = ["m1", "re-m1"] }, default);

        Assert.Equal(2, (await Transcript.ReadAfterAsync("test/other", 0, 10, default)).Entries.Count);
    }

    [Fact]
    public async Task Commit_Forget_LeavesOnlyTheReplies()
    {
        await Store.CommitAsync(Commits.Of("m1") with { Writes = [new RecordWrite("a", Commits.Json("one"))] }, default);

        await Store.CommitAsync(Commits.Of("m2") with { Inbound = null, Forget = true }, default);

        var page = await Transcript.ReadAfterAsync("test/talk", 0, 10, default);
        Assert.Equal("re-m2", Assert.Single(page.Entries).ActivityId);
        Assert.Equal(3, page.Watermark);
        Assert.Equal(0, (await Store.ReadRecordsAsync(["a"], default))[0].Version);
        Assert.Null((await Store.BeginAsync(new TurnKey("test/talk", "m1"), [], default)).Known);
    }

    [Fact]
    public async Task Commit_Forget_TouchesNoOtherParent()
    {
        await Store.CommitAsync(Commits.Of("m1", "test/other", "test/users/other") with { Writes = [new RecordWrite("b", Commits.Json("kept"))] }, default);

        await Store.CommitAsync(Commits.Of("m2") with { Inbound = null, Forget = true }, default);

        Assert.Equal(2, (await Transcript.ReadAfterAsync("test/other", 0, 10, default)).Entries.Count);
        Assert.NotEqual(0, (await Store.ReadRecordsAsync(["b"], default))[0].Version);
    }

    [Fact]
    public async Task Commit_ClockWasSetBack_KeepsTheOrderOfTheTalk()
    {
        await Store.CommitAsync(Commits.Of("m1") with { At = Commits.At.AddHours(2), Writes = [new RecordWrite("state", Commits.Json("one"))] }, default);
        var before = (await Store.ReadRecordsAsync(["state"], default))[0];
        var second = await Store.CommitAsync(
            Commits.Of("m2") with { Reads = [new RecordRead("state", before.Version)], Writes = [new RecordWrite("state", Commits.Json("two"))] }, default);

        var page = await Transcript.ReadAfterAsync("test/talk", 0, 10, default);

        Assert.Equal(TurnCommitStatus.Committed, second.Status);
        Assert.Equal(["in m1", "out m1", "in m2", "out m2"], page.Entries.Select(entry => JsonDocument.Parse(entry.Json).RootElement.GetProperty("text").GetString()));
        Assert.True((await Store.ReadRecordsAsync(["state"], default))[0].Version > before.Version);
    }
}
