using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Talking.Tellings;
using Guidance.Tests.Knowledge;
using Guidance.Tests.OwnWords;

namespace Guidance.Tests.Talking;

/// <summary>What a message of a sentence or more does in a talk is understood in whatever words.</summary>
public sealed class TellingTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();

    [Theory]
    [InlineData("he went down at seven without a murmur and we ate dinner at an actual table", Telling.GoodNews)]
    [InlineData("did it exactly like you said and it was carnage, she was up at one and three and half four", Telling.Setback)]
    [InlineData("his dad works on the boats so it's two weeks with him and two without", Telling.Fact)]
    [InlineData("cheers for that, i'll dim the lamp at six and see how it goes. off to bed", Telling.Thanks)]
    [InlineData("no no, i said she was sick of the bottle, not that she was being sick. she's grand", Telling.Correction)]
    [InlineData("so would you move the nap first or the bedtime when she starts with the childminder", Telling.Question)]
    public void Read_AMessageOfATalk_TellsWhatItDoes(string said, Telling telling) => Assert.Equal(telling, WholeGuide.Guide.Tellings.Read(said)?.Kind);

    [Theory]
    [InlineData("")]
    [InlineData("ok thanks a lot")]
    public void Read_AFewWords_AreLeftToTheActs(string said) => Assert.Null(WholeGuide.Guide.Tellings.Read(said));

    [Fact]
    public void Read_AWholeLetter_IsNoOneThing() => Assert.Null(WholeGuide.Guide.Tellings.Read(string.Join(' ', Enumerable.Repeat("she slept well and then she woke again", 20))));

    [Fact]
    public void Is_BelowTheLeastProbability_IsNot() => Assert.False(new LikelyTelling(Telling.Thanks, [0.1, 0, 0.1, 0.7, 0, 0.1]).Is(Telling.Thanks, 0.9));

    [Fact]
    public void Load_WithoutTheFiles_NamesEachThatIsMissing()
    {
        var fault = Assert.Throws<KnowledgeFormatException>(() => TellingExamples.Load(_folder.Directory));

        Assert.Equal(Enum.GetValues<Telling>().Length, fault.Faults.Count);
        Assert.Contains(fault.Faults, each => each.File == "told/good_news.txt" && each.Message.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ALineThatStandsTwice_IsNamed()
    {
        foreach (var telling in Enum.GetNames<Telling>())
            _folder.Write($"told/{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(telling)}.txt", telling);
        _folder.Write("told/fact.txt", "we live with my mother\nWe live with my mother.");

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(() => TellingExamples.Load(_folder.Directory)).Faults);
        Assert.Equal(("told/fact.txt", 2), (fault.File, fault.Line));
    }

    public void Dispose() => _folder.Dispose();
}
