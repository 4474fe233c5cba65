using BotFramework.Builder;

namespace Dialogs.Tests;

/// <summary>Talks that were stored by an earlier set of dialogs: met kindly, never broken.</summary>
public sealed class StoredTalkTests
{
    private const string Key = "test/conversations/talk";

    [Theory]
    [InlineData("open-age-question.json", "4 to 11 months")]
    [InlineData("open-age-question.json", "5 months")]
    [InlineData("open-age-question.json", "she fights every nap and i am so tired")]
    [InlineData("open-age-question.json", "help")]
    [InlineData("open-choice.json", "Wide awake for hours in the night")]
    [InlineData("open-choice.json", "stop")]
    public async Task Message_IntoATalkOfEarlierDialogs_IsAnswered(string stored, string said)
    {
        var talk = await RestoreAsync(stored);

        var replies = await talk.SayAsync(said);

        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.False(string.IsNullOrWhiteSpace(reply.Text)));
        var next = await talk.SayAsync("he is 14 months and up for two hours every night");
        Assert.Contains("/topics/split-nights", next.Text());
    }

    [Fact]
    public async Task Message_IntoATalkOfEarlierDialogs_KeepsWhatWasTold()
    {
        var talk = await RestoreAsync("open-age-question.json");

        await talk.SayAsync("5 months");

        Assert.Equal(GentleSleepBot.Guidance.Reading.ChildPronoun.She, talk.Reading.Facts.Pronoun?.Value);
        Assert.Equal(5, talk.Reading.Facts.AgeMonths);
    }

    [Fact]
    public async Task Message_AfterAFactThatWasInferred_StillKnowsThatItWas()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("she wakes every hour and has plenty of wet nappies");

        await talk.SayAsync("what can i do tonight");

        Assert.Equal(GentleSleepBot.Guidance.Reading.Certainty.Inferred, talk.Reading.Facts.Variety?.Certainty);
    }

    private static async Task<ParentTalk> RestoreAsync(string file)
    {
        var talk = new ParentTalk();
        await talk.SayAsync("");
        var json = await File.ReadAllBytesAsync(Path.Combine(Talks.Root.FullName, "tests", "Dialogs.Tests", "Stored", file), TestContext.Current.CancellationToken);
        await talk.Storage.WriteAsync(new Dictionary<string, object> { [Key] = Anew(StateSerializer.Deserialize(json)) }, TestContext.Current.CancellationToken);
        return talk;
    }

    private static object Anew(object stored)
    {
        ((IStoreItem)stored).ETag = "*";
        return stored;
    }
}
