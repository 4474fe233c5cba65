using GentleSleepBot.Guidance.Answers;
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
    public void Compose_Citations_AreNumberedAndLeadToTheTopicsPage()
    {
        var why = Compose(Facts.None)[AnswerPartKind.Why];

        Assert.EndsWith("[1]", why.Text);
        var citation = Assert.Single(why.Citations);
        Assert.Equal((1, "a1", "/topics/contact-naps#source-a1"), (citation.Number, citation.Source.Key, citation.Path));
    }

    private Answer Compose(Facts facts, int variation = 0) =>
        new AnswerComposer(Wording.Load(_folder.Directory)).Compose(KnowledgeLoader.Load(_folder.Directory).Topics["contact-naps"], facts, variation);

    private static ChildFact Aged(double months) => new() { Age = Age(months) };

    private static AgeFact Age(double months) => new(months, months, months, Certainty.Stated, Said);
}
