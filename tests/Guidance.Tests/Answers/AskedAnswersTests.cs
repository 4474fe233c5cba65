using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using Guidance.Tests.OwnWords;

namespace Guidance.Tests.Answers;

public sealed class AskedAnswersTests
{
    private static Guide Shipped => WholeGuide.Guide;

    [Theory]
    [InlineData("childminder says she hardly slept", 6.0, "short-naps", "short-naps/nursery-or-others")]
    [InlineData("should i stop night feeds so he drinks more there", 8.0, "daycare", "daycare/milk-there")]
    public void Rank_WordingThatNobodyWrote_FindsTheAnswerFirst(string said, double months, string? onShow, string id) =>
        Assert.Equal(id, Rank(said, new AskedSetting(months, [onShow], Asks: true, Opens: onShow is null))[0].Answer.Id);

    [Theory]
    [InlineData("he gave up his dummy three nights ago and asks for the dummy at bedtime", "pacifier/")]
    [InlineData("he is dropping to one nap at 14 months and is so grumpy", "nap-transitions/")]
    [InlineData("the clocks went back and she is up at five", "travel-dst-routine/")]
    public void Rank_WithWhatWasSaidBefore_StaysWithItsMatter(string before, string matter) =>
        Assert.StartsWith(matter, Rank("and how long until it gets easier?", new AskedSetting(14, [], Asks: true, Opens: false) { Before = [before] })[0].Answer.Id, StringComparison.Ordinal);

    [Fact]
    public void Rank_QuestionBehindALongStory_LeadsLikeTheQuestionAlone()
    {
        const string Question = "do i have to burp him after the night feed";
        var setting = new AskedSetting(6, [], Asks: true, Opens: true);
        var alone = Rank(Question, setting)[0].Answer.Id;

        Assert.Equal(alone, Rank($"we had my parents here the whole weekend and the naps were all in the pram. bedtime slipped to nine and she was so cross at bath time. anyway. {Question}?", setting)[0].Answer.Id);
    }

    [Fact]
    public void Rank_WhatIsNotMeant_ComesLater()
    {
        const string Said = "can he still nap on me in bed";
        var setting = new AskedSetting(6, [], Asks: true, Opens: false);
        var wrong = Rank(Said, setting)[0];

        Assert.NotEqual(wrong.Answer.Id, Rank(Said, setting with { NotMeant = [wrong.Label!, wrong.Label!] })[0].Answer.Id);
    }

    [Theory]
    [InlineData("how long does a spouse visa for Vietnam take", true)]
    [InlineData("what's the capital of Kazakhstan", true)]
    [InlineData("how long do night feeds take at 7 months", false)]
    [InlineData("", false)]
    public void NamesWhatNobodyAsksOf_ByTheWordsOfThoseWhoAsked_Tells(string said, bool names) => Assert.Equal(names, Shipped.Asked.NamesWhatNobodyAsksOf(said));

    [Fact]
    public void Rank_Likeness_FallsFromTheFirstOn()
    {
        var likeness = Rank("can i swaddle her arms in the sleeping bag", new AskedSetting(3, [], Asks: true, Opens: true)).Select(each => each.Likeness).ToArray();

        Assert.Equal(likeness.OrderDescending(), likeness);
    }

    [Fact]
    public void Rank_TextThatSeveralAnswersHave_StandsOnce()
    {
        var texts = Rank("is pram nap ok", new AskedSetting(6, ["short-naps"], Asks: true, Opens: false)).Select(each => each.Answer.Texts[0]).ToArray();

        Assert.Equal(texts.Distinct(), texts);
    }

    [Theory]
    [InlineData(2.0, false)]
    [InlineData(30.0, true)]
    [InlineData(null, false)]
    public void Rank_AnswerForAnAge_IsFoundAtThatAgeOnly(double? months, bool isFound)
    {
        var ids = Rank("should i wake him from the late nap", new AskedSetting(months, [], Asks: true, Opens: false)).Select(each => each.Answer.Id);

        Assert.Equal(isFound, ids.Contains("wake-from-late-nap-told"));
    }

    [Fact]
    public void ByLabel_ShippedLabel_GivesItsAnswer()
    {
        var likely = Rank("is it ok to leave white noise on all night", new AskedSetting(6, [], Asks: true, Opens: true)).First(each => each.Label is not null);

        Assert.Equal(likely.Answer.Id, Shipped.Asked.ByLabel(likely.Label!.ToUpperInvariant())?.Id);
    }

    [Fact]
    public void Rank_NothingWasWrittenDown_FindsNothing()
    {
        var terms = MessageTerms.Load(KnowledgeFolder.Find());
        var nothing = new AskedAnswers(terms, new AskedTrainer(terms, [], Shipped.Topics).Train(), [], Shipped.Topics);

        Assert.Empty(nothing.Rank("is a fan ok", Shipped.Topics.Rank("is a fan ok", Facts.None), new AskedSetting(6, [], Asks: true, Opens: true), most: 3));
    }

    private static IReadOnlyList<LikelyAnswer> Rank(string said, AskedSetting setting) =>
        Shipped.Asked.Rank(said, Shipped.Topics.Rank(said, Facts.None), setting, most: 20);
}
