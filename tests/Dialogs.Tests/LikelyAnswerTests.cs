using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Triage;

namespace Dialogs.Tests;

/// <summary>A topic that is likely and not sure is answered, and what else may be meant stands ready.</summary>
public sealed class LikelyAnswerTests
{
    private const string OffersOthers = "is nearer";
    private const string NamesOthers = "If it is nearer to *";

    private static readonly string[] AgeTold =
        ["why does my 9 month old wake at 5am every single day", "9 months, awake from 5am again today", "my 8 month old wakes every hour now", "night nanny, 9 week old, parents want a routine already",
        "9 months, evenings and nights are hard since the trip", "my 8 month old is up again and it may be teeth", "7 months, fights it and then wakes again", "10 months and nothing about sleep is easy"];

    private static readonly string[] AgeUntold = ["he wakes every hour now", "she wakes at 5am again", "She wont sleep in the evening, screaming for two hours at bedtime", "how often is she to wake, she wakes 4 times",
        "he hates his bed and is up a lot", "awake again after an hour and crying for me", "wakes and wants milk and me", "she will not sleep, teeth maybe", "evenings and nights are hard since the trip", "fights it and then wakes again"];

    [Fact]
    public async Task Answer_LikelyAndNotSure_IsGivenWithTheNextTwoToTap()
    {
        var (_, answer, taps) = await LikelyAsync(AgeTold, OffersOthers);

        Assert.Contains("#right-now", answer);
        Assert.Contains(Replies.TapIfNearer, answer);
        Assert.Equal(3, taps.Count);
        Assert.Equal(Replies.More, taps[2]);
        Assert.DoesNotContain(Replies.IsItMoreLike, answer);
    }

    [Theory]
    [InlineData("1")]
    [InlineData(null)]
    public async Task Other_TappedOrNumbered_IsAnsweredInstead(string? said)
    {
        var (talk, _, taps) = await LikelyAsync(AgeTold, OffersOthers);

        var text = (await talk.SayAsync(said ?? taps[0])).Text();

        Assert.Contains($"/topics/{IdOf(taps[0])}#right-now", text);
        Assert.DoesNotContain(OffersOthers, text);
    }

    [Fact]
    public async Task More_AfterALikelyAnswer_GoesOnWithItAndOffersNoOthers()
    {
        var (talk, _, _) = await LikelyAsync(AgeTold, OffersOthers);

        var replies = await talk.SayAsync(Replies.More);

        Assert.DoesNotContain(OffersOthers, replies.Text());
        Assert.Contains(Replies.Why, replies.Taps());
    }

    [Fact]
    public async Task Answer_LikelyWhereTheAgeIsMissing_NamesTheOthersInWordsAndAsksTheAge()
    {
        var (talk, answer, taps) = await LikelyAsync(AgeUntold, NamesOthers);
        var other = answer.Split('*')[1];

        Assert.Contains(TriageTexts.AskAge, answer);
        Assert.DoesNotContain(other, taps);
        Assert.Contains($"/topics/{IdOf(other)}#right-now", (await talk.SayAsync(other)).Text());
    }

    private static async Task<(ParentTalk Talk, string Text, IReadOnlyList<string> Taps)> LikelyAsync(string[] messages, string offers)
    {
        foreach (var said in messages)
        {
            var talk = new ParentTalk();
            var replies = await talk.SayAsync(said);
            if (replies.Text().Contains(offers, StringComparison.Ordinal))
                return (talk, replies.Text(), replies.Taps());
        }

        throw new InvalidOperationException("None of the messages is likely and not sure any more.");
    }

    private static string IdOf(string title) => Talks.Guide.Knowledge.Topics.Values.Single(topic => topic.Title.TrimEnd('?') == title.TrimEnd('?')).Id;
}
