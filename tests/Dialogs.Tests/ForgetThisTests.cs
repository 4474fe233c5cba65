using System.Text;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary><em>Forget this</em> in a talk whose turns are stored: the words leave the record.</summary>
public sealed class ForgetThisTests
{
    private readonly MemoryTurnStore _store = new();
    private readonly SleepBot _bot;
    private readonly TurnAdapter _adapter;
    private int _messages;

    public ForgetThisTests()
    {
        Talks.Adapter(new MemoryStorage(), "talk", clock: null, out _bot, out var states);
        _adapter = new TurnAdapter(_store, new TurnSignals());
        _adapter.Use(states);
    }

    [Theory]
    [InlineData("my husband says i am a bad mother, our 5 month old wakes every hour", "forget this")]
    [InlineData("our 5 month old wakes every hour", "what do you know", "forget this")]
    public async Task ForgetThis_AfterATellingMessage_TakesItsWordsAndTheAnswersOutOfTheRecord(params string[] said)
    {
        await SayAllAsync(["what can you do", .. said]);

        var record = await RecordAsync();
        Assert.DoesNotContain("5 month", record);
        Assert.DoesNotContain("five months", record);
        Assert.DoesNotContain("/topics/", record);
        Assert.Contains("what can you do", record);
        Assert.Contains("let go of the last thing", record);
    }

    [Fact]
    public async Task ForgetThis_TheOneBefore_Stays()
    {
        await SayAllAsync("our 5 month old wakes every hour", "he sleeps in a sling", "forget this");

        var record = await RecordAsync();
        Assert.Contains("our 5 month old wakes every hour", record);
        Assert.DoesNotContain("sling", record);
    }

    [Fact]
    public async Task ForgetThis_Twice_SaysThatThereIsNoMore()
    {
        await SayAllAsync("our 5 month old wakes every hour", "forget this", "forget this");

        Assert.Contains(Replies.NothingToForget, await RecordAsync());
    }

    private async Task SayAllAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            var said = new Activity(ActivityTypes.Message)
            {
                Id = $"m{++_messages}",
                ChannelId = Channels.Directline,
                Conversation = new ConversationAccount { Id = "talk" },
                From = new ChannelAccount { Id = "parent", Role = RoleTypes.User },
                Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot },
                Text = text,
            };
            await _adapter.ProcessActivityAsync(new TurnRequest(said), _bot.OnTurnAsync, TestContext.Current.CancellationToken);
        }
    }

    private async Task<string> RecordAsync()
    {
        var conversation = ConversationKey.Of(Channels.Directline, "talk");
        var page = await _store.ReadAfterAsync(conversation, 0, 100, TestContext.Current.CancellationToken);
        return string.Join('\n', page.Entries.Select(entry => Encoding.UTF8.GetString(entry.Json)));
    }
}
