using Dialogs.Tests.Evaluation;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Triage;

namespace Dialogs.Tests;

/// <summary>A topic that is likely and not sure is answered, and what else may be meant stands ready.</summary>
public sealed class LikelyAnswerTests
{
    private const string OffersOthers = "is nearer";
    private const string NamesOthers = "If it is nearer to *";

    [Fact]
    public async Task Answer_LikelyAndNotSure_IsGivenWithTheNextToTap()
    {
        var (_, answer, taps) = await LikelyAsync(Replies.TapIfNearer);

        Assert.Contains("#right-now", answer);
        Assert.Contains(Replies.TapIfNearer, answer);
        Assert.InRange(taps.Count, 2, 3);
        Assert.Equal(Replies.More, taps[^1]);
        Assert.DoesNotContain(Replies.IsItMoreLike, answer);
    }

    [Theory]
    [InlineData("1")]
    [InlineData(null)]
    public async Task Other_TappedOrNumbered_IsAnsweredInstead(string? said)
    {
        var (talk, _, taps) = await LikelyAsync(Replies.TapIfNearer);

        var text = (await talk.SayAsync(said ?? taps[0])).Text();

        Assert.Contains($"/topics/{IdOf(taps[0])}#right-now", text);
        Assert.DoesNotContain(OffersOthers, text);
    }

    [Fact]
    public async Task More_AfterALikelyAnswer_GoesOnWithItAndOffersNoOthers()
    {
        var (talk, _, _) = await LikelyAsync(Replies.TapIfNearer);

        var replies = await talk.SayAsync(Replies.More);

        Assert.DoesNotContain(OffersOthers, replies.Text());
        Assert.Contains(Replies.Why, replies.Taps());
    }

    [Fact]
    public async Task Answer_LikelyWhereTheAgeIsMissing_NamesTheOthersInWordsAndAsksTheAge()
    {
        var (talk, answer, taps) = await LikelyAsync(NamesOthers);
        var other = answer.Split('*')[1];

        Assert.Contains(TriageTexts.AskAge, answer);
        Assert.DoesNotContain(other, taps);
        Assert.Contains($"/topics/{IdOf(other)}#right-now", (await talk.SayAsync(other)).Text());
    }

    // Which messages are likely and not sure is for the trained model to say: the first of our own questions that is, and gets its topic's first step, serves.
    private static async Task<(ParentTalk Talk, string Text, IReadOnlyList<string> Taps)> LikelyAsync(string offers)
    {
        foreach (var question in EvaluationLine.In("questions.jsonl"))
        {
            var talk = new ParentTalk();
            var replies = await talk.SayAsync(question.Text);
            if (replies.Text().Contains(offers, StringComparison.Ordinal) && replies.Text().Contains("#right-now", StringComparison.Ordinal))
                return (talk, replies.Text(), replies.Taps());
        }

        throw new InvalidOperationException("None of the questions is likely and not sure any more.");
    }

    private static string IdOf(string title) => Talks.Guide.Knowledge.Topics.Values.Single(topic => topic.Title.TrimEnd('?') == title.TrimEnd('?')).Id;
}
