using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Guidance.Reading;

namespace Dialogs.Tests;

/// <summary>A few words in a talk, in whatever form they come: about the answer on show, about the bot, while a child cries.</summary>
public sealed class FewWordsTests
{
    private const string Bedtime = "my 3 year old fights bedtime for two hours";

    [Theory]
    [InlineData("we've been doing all of that already", Replies.NoFaultOfYours)]
    [InlineData("he will only kick and scream if I do that", "go back to the easy way tonight")]
    [InlineData("they share a room", Replies.ThankYouForTelling)]
    [InlineData("can you tell me that in fewer words", "bedtime-battles#right-now")]
    [InlineData("did a study show that", "rests on")]
    [InlineData("that's not even close to what I asked", Replies.SorryNotUseful)]
    [InlineData("that came across as rather cold", "May I keep this question")]
    public async Task Remark_OnTheAnswer_IsMetByWhatItMeans(string said, string hears) => Assert.Contains(hears, (await new ParentTalk().SayAllAsync(Bedtime, said)).Text());

    [Theory]
    [InlineData("do you store the things I type", "What you write is kept to carry on this talk")]
    [InlineData("who built this bot", Replies.WhatICanDo)]
    [InlineData("his name is Matteo", Replies.WhatIsRemembered)]
    public async Task AboutTheBot_AsFirstMessage_IsAnswered(string said, string hears) => Assert.Contains(hears, (await new ParentTalk().SayAsync(said)).Text());

    [Fact]
    public async Task HowLong_AfterAnAnswer_GivesATimeAndNotTheReasons()
    {
        var text = (await new ParentTalk().SayAllAsync("9 month old has to be rocked to sleep at every waking", "how many nights will that take")).Text();

        Assert.DoesNotContain("#why-", text.Split("[1]:")[0]);
        Assert.Matches("night|week", text);
    }

    [Fact]
    public async Task Crying_ThatGoesOn_BringsAnotherStepEachTimeAndAQuestionOfHelpInTheEnd()
    {
        var talk = new ParentTalk();
        string[] heard =
        [
            (await talk.SayAsync("he won't stop crying")).Text(),
            (await talk.SayAsync("still crying")).Text(),
            (await talk.SayAsync("she is still at it")).Text(),
        ];

        Assert.Equal(
            [.. Enumerable.Range(0, 3).Select(before => Talks.Guide.Answers.Soothe(Facts.None, before).Text[..20])],
            heard.Select(text => text[..20]));
    }

    [Fact]
    public async Task Crying_OfTheNightBefore_IsOverOnTheNextVisit()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my 8 month old won't stop crying in her cot", "still crying");
        talk.Clock.Advance(TimeSpan.FromHours(9));

        Assert.DoesNotContain(Talks.Guide.Answers.Soothe(Facts.None, 2).Text[..20], (await talk.SayAsync("formula")).Text());
    }

    [Fact]
    public async Task Thanks_WhileAChildCries_AsksForNoFeedback() =>
        Assert.DoesNotContain(FeedbackTexts.Ask, (await new ParentTalk().SayAllAsync("my 8 month old won't stop crying in her cot", "ok trying that")).Text());

    [Fact]
    public async Task Age_AsFirstMessage_IsTakenAndTheNightsAreAskedFor() => Assert.Contains(Replies.WhatAreNightsLike, (await new ParentTalk().SayAsync("she's 7 months old")).Text());

    [Fact]
    public async Task NameAndAge_AsFirstMessage_IsTakenAndTheNightsAreAskedFor() => Assert.Contains(Replies.WhatAreNightsLike, (await new ParentTalk().SayAsync("her name is Ava and she is 2")).Text());

    [Fact]
    public async Task OutOfScope_AfterAnAnswer_LeavesItOnShow()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Bedtime, "how do I claim child benefit for my second child");

        Assert.Contains("#why", (await talk.SayAsync("why")).Text());
    }

    [Fact]
    public async Task BareNumber_OfAToddler_IsInYears() => Assert.Equal(24, (await TalkOfAToddlerAsync("2")).Facts.AgeMonths);

    private static async Task<TurnReading> TalkOfAToddlerAsync(string age)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my toddler fights bedtime", age);
        return talk.Reading;
    }
}
