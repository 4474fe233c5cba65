using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Answers;

public sealed class AnswerComposerTests : IDisposable
{
    private static readonly Evidence Said = new("said", 0);

    private readonly KnowledgeFolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "That is a long day. ")]
    [InlineData(1, "Your arms are tired. ")]
    [InlineData(2, "You are the best place to sleep. ")]
    [InlineData(3, "That is a long day. ")]
    [InlineData(-1, "That is a long day. ")]
    public void Compose_Variation_ChoosesTheOpening(int variation, string opening) =>
        Assert.StartsWith(opening, Compose(Facts.None, variation)[AnswerPartKind.RightNow].Text);

    [Fact]
    public void Compose_KnownAge_TakesItsVariant() =>
        Assert.Contains("Hold your little one and rest", Compose(Facts.None with { Child = Aged(2) })[AnswerPartKind.RightNow].Text);

    [Fact]
    public void Compose_BornEarly_GoesByTheCorrectedAge() =>
        Assert.Contains("Hold your little one", Compose(Facts.None with { Child = Aged(5) with { CorrectedAge = Age(3) } })[AnswerPartKind.RightNow].Text);

    [Theory]
    [InlineData(EnglishVariety.Unknown, "in the cot")]
    [InlineData(EnglishVariety.British, "in the cot")]
    [InlineData(EnglishVariety.American, "in the crib")]
    public void Compose_Variety_SpeaksTheParentsWords(EnglishVariety variety, string words) =>
        Assert.Contains(words, Compose(Facts.None with { Variety = new Stated<EnglishVariety>(variety, Said) })[AnswerPartKind.NextNights].Text);

    [Fact]
    public void Compose_AnotherWriterBefore_LeavesNothingOfTheirWords()
    {
        var knowledge = KnowledgeLoader.Load(_folder.Directory);
        var (composer, topic) = (Composer(knowledge), knowledge.Topics["contact-naps"]);
        var american = Facts.None with { Variety = new Stated<EnglishVariety>(EnglishVariety.American, Said) };

        Assert.Contains("in the crib", composer.Compose(topic, american, new AnswerTurn(0), AnswerPartKind.NextNights).Text);
        Assert.Contains("in the cot", composer.Compose(topic, Facts.None, new AnswerTurn(0), AnswerPartKind.NextNights).Text);
        Assert.Contains("in the crib", composer.Compose(topic, american, new AnswerTurn(0), AnswerPartKind.NextNights).Text);
    }

    [Fact]
    public void Compose_Citations_AreNumberedAndLeadToTheTopicsPage()
    {
        var why = Compose(Facts.None)[AnswerPartKind.Why];

        Assert.EndsWith("[1]", why.Text);
        var citation = Assert.Single(why.Citations);
        Assert.Equal((1, "a1", "/topics/contact-naps#why-a1"), (citation.Number, citation.Source.Key, citation.Path));
    }

    [Fact]
    public void Compose_AgeVariant_CitesTheParagraphOfThatAge() =>
        Assert.Equal("/topics/contact-naps#right-now-0-a1", Compose(Facts.None with { Child = Aged(2) })[AnswerPartKind.RightNow].Citations[0].Path);

    [Fact]
    public void Compose_FeelingSaid_BeginsWithIt() =>
        Assert.StartsWith("You're worn out, and still answering. Keep", Compose(Facts.None with { Feelings = [new Stated<Feeling>(Feeling.Tired, Said)] })[AnswerPartKind.RightNow].Text);

    [Theory]
    [InlineData("is it really ok?", 0, "It is fine. [1] Keep")]
    [InlineData("Is it bad?", 1, "That is fine. [1] Keep")]
    [InlineData("is it bad, i'm so tired", 3, "It is fine. [1] Keep")]
    [InlineData("she naps on me. it is ok by me", 0, "That is a long day. Keep")]
    public void Compose_PlainQuestion_IsAnsweredFirst(string said, int variation, string beginning) =>
        Assert.StartsWith(beginning, Compose(Facts.None, new AnswerTurn(variation, said))[AnswerPartKind.RightNow].Text);

    [Theory]
    [InlineData(5.0, "Give it time.")]
    [InlineData(12.0, "That is a long day.")]
    [InlineData(null, "That is a long day.")]
    public void Compose_PlainQuestionOfAnAge_IsAnsweredAtThatAge(double? months, string beginning) =>
        Assert.StartsWith(beginning, Compose(months is { } age ? Facts.None with { Child = Aged(age) } : Facts.None, new AnswerTurn(0, "when will it stop"))[AnswerPartKind.RightNow].Text);

    [Fact]
    public void Compose_PlainQuestion_CitesTheParagraphThatSaysIt()
    {
        _folder.Write("topics/contact-naps.md", KnowledgeFolderOnDisk.Topic.Replace("stay awake.[^a1]", "stay awake.", StringComparison.Ordinal));

        Assert.Equal("/topics/contact-naps#why-a1", Compose(Facts.None, new AnswerTurn(0, "is it ok"))[AnswerPartKind.RightNow].Citations[0].Path);
    }

    [Fact]
    public void Compose_HowLongItTakes_IsAnsweredFirst() =>
        Assert.StartsWith("Weeks, not days. [1] Keep", Compose(Facts.None, new AnswerTurn(1, "how long will it take"))[AnswerPartKind.RightNow].Text);

    [Theory]
    [InlineData(2.0, "Not yet. [1]")]
    [InlineData(5.0, "Some weeks. [1]")]
    [InlineData(null, "Some weeks. [1]")]
    public void HowLong_Topic_GivesTheRangeOfItsAge(double? months, string text)
    {
        var knowledge = KnowledgeLoader.Load(_folder.Directory);
        var part = Composer(knowledge).HowLong(knowledge.Topics["contact-naps"], months is { } age ? Facts.None with { Child = Aged(age) } : Facts.None, 0);

        Assert.Equal(text, part?.Text);
        Assert.Equal("/topics/contact-naps#why-a1", part?.Citations[0].Path);
    }

    [Theory]
    [InlineData("is it ok", "It is fine. [1]")]
    [InlineData("she naps on me", null)]
    public void Plainly_Question_GivesTheShortAnswerAlone(string said, string? text)
    {
        var knowledge = KnowledgeLoader.Load(_folder.Directory);

        Assert.Equal(text, Composer(knowledge).Plainly(knowledge.Topics["contact-naps"], Facts.None, new AnswerTurn(0, said))?.Text);
    }

    [Fact]
    public void HowLong_NothingKnown_IsNothing()
    {
        _folder.Write("short-answers.yaml", KnowledgeFolderOnDisk.ShortAnswers[..KnowledgeFolderOnDisk.ShortAnswers.LastIndexOf("how_long:", StringComparison.Ordinal)]);
        var knowledge = KnowledgeLoader.Load(_folder.Directory);

        Assert.Null(Composer(knowledge).HowLong(knowledge.Topics["contact-naps"], Facts.None, 0));
    }

    [Fact]
    public void Compose_CryingAlone_SaysTheValueThenTheFirstStep() =>
        Assert.StartsWith("No number here. Sit close and hum.", Compose(Facts.None, new AnswerTurn(1, "", "minutes"))[AnswerPartKind.RightNow].Text);

    [Fact]
    public void Compose_CryingAloneAgain_SaysTheValueNoMore() =>
        Assert.StartsWith("The same as before. Sit close", Compose(Facts.None, new AnswerTurn(1, "", "minutes", Times: 2))[AnswerPartKind.RightNow].Text);

    [Fact]
    public void Compose_CryingAlone_CitesThePageOfSources() =>
        Assert.Equal("/sources#source-a1", Compose(Facts.None, new AnswerTurn(1, "", "minutes"))[AnswerPartKind.RightNow].Citations[0].Path);

    [Fact]
    public void Compose_Twins_AddsWhatChangesForThem() =>
        Assert.EndsWith("With twins, begin with one. [1]", Compose(Facts.None with { Child = new ChildFact { IsMultiple = true } })[AnswerPartKind.NextNights].Text);

    [Fact]
    public void Soothe_SaysStepCheckAndHolding() =>
        Assert.Equal("Hold your little one close. [1] Hungry, wet, tired? [1] Being held still counts. [1]", Composer(KnowledgeLoader.Load(_folder.Directory)).Soothe(Facts.None, before: 0).Text);

    private Answer Compose(Facts facts, int variation = 0) => Compose(facts, new AnswerTurn(variation));

    private Answer Compose(Facts facts, AnswerTurn turn)
    {
        var knowledge = KnowledgeLoader.Load(_folder.Directory);
        return Composer(knowledge).Compose(knowledge.Topics["contact-naps"], facts, turn);
    }

    private AnswerComposer Composer(KnowledgeBase knowledge) => new(
        Wording.Load(_folder.Directory),
        knowledge.Sources,
        CryingAloneAnswers.Load(_folder.Directory),
        Circumstances.Load(_folder.Directory),
        Soothing.Load(_folder.Directory, knowledge.Sources),
        ShortAnswers.Load(_folder.Directory));

    private static ChildFact Aged(double months) => new() { Age = Age(months) };

    private static AgeFact Age(double months) => new(months, months, months, Certainty.Stated, Said);
}
