using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace Guidance.Tests.Safety.Patterns;

public sealed class PatternIndexTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Classes = new() { ["child"] = ["baby", "little one", "son"] };

    [Theory]
    [InlineData("blue lips", "her lips are blue", "")]
    [InlineData("blue lips", "she has blue lips", "2-3")]
    [InlineData("blue lips", "blue really really lips", "0-3")]
    [InlineData("(blue|grey) lips", "grey lips", "0-1")]
    [InlineData("<child> is hot", "my little one is hot", "1-4")]
    [InlineData("lips are? blue", "lips blue and lips are blue", "0-1 3-5")]
    [InlineData("lips ~2 blue", "lips that look blue", "0-3")]
    [InlineData("lips ~2 blue", "lips that all look blue", "")]
    [InlineData("lips ~3 blue", "lips fine. blue", "")]
    [InlineData("fever of #38-42", "a fever of 39", "1-3")]
    [InlineData("fever of #38-42", "a fever of 37", "")]
    [InlineData("cot & fell @4", "fell out of the cot", "0-4")]
    [InlineData("cot & fell @4", "fell as we were all out of his cot", "")]
    [InlineData("milk & wet & evening @6", "milk in the evening, then wet", "0-5")]
    [InlineData("wet & (bed|wet bed) & evening @6", "wet bed in the evening", "0-4")]
    [InlineData("wet & wet bed & evening @6", "wet bed in the evening", "")]
    public void Find_APattern_MatchesWhereItStands(string pattern, string message, string places) => Assert.Equal(places, Places(pattern, message));

    [Theory]
    [InlineData(59)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(300)]
    [InlineData(350)]
    [InlineData(510)]
    [InlineData(600)]
    [InlineData(5000)]
    public void Find_AnywhereInALongMessage_MatchesTheSame(int before)
    {
        var message = string.Concat(Enumerable.Repeat("word ", before)) + "lips that look blue now";

        Assert.Equal($"{before}-{before + 3}", Places("lips ~2 blue", message));
    }

    [Fact]
    public void Find_AShortMessageAfterALongOne_KnowsNothingOfTheLong()
    {
        var (index, vocabulary) = IndexOf("lips ~2 blue");
        _ = index.Find(new ScreenWords(MessageText.Parse("lips that look blue, " + string.Concat(Enumerable.Repeat("word ", 100))), vocabulary));

        Assert.False(index.Find(new ScreenWords(MessageText.Parse("that look blue"), vocabulary)).Any(0));
    }

    [Fact]
    public void Find_SeveralLists_TellsThemApart()
    {
        var (index, vocabulary) = IndexOf("blue lips", "hot milk", "blue (lips|eyes)");

        var found = index.Find(new ScreenWords(MessageText.Parse("blue lips"), vocabulary));

        Assert.Equal([true, false, true], Enumerable.Range(0, 3).Select(found.Any));
    }

    [Fact]
    public void Find_AListAside_IsFoundWhenAskedFor()
    {
        var vocabulary = new PatternVocabulary();
        var lists = new PatternLists(vocabulary, Classes);
        lists.Add(["blue lips"], (_, _) => { });
        lists.Add(["<child> ~3 blue lips", "hot milk"], (_, _) => { }, isAside: true);
        vocabulary.Close();

        var found = lists.ToIndex().Find(new ScreenWords(MessageText.Parse("my baby has blue lips"), vocabulary));

        Assert.Equal(new WordSpan(1, 4), Assert.Single(found[1]).Span);
    }

    private static string Places(string pattern, string message)
    {
        var (index, vocabulary) = IndexOf(pattern);
        return string.Join(' ', index.Find(new ScreenWords(MessageText.Parse(message), vocabulary))[0].Select(match => $"{match.Span.First}-{match.Span.Last}"));
    }

    private static (PatternIndex Index, PatternVocabulary Vocabulary) IndexOf(params string[] patterns)
    {
        var vocabulary = new PatternVocabulary();
        var lists = new PatternLists(vocabulary, Classes);
        foreach (var pattern in patterns)
            lists.Add([pattern], (written, wrong) => Assert.Fail($"{written}: {wrong}"));
        vocabulary.AddFiller("really");
        vocabulary.Close();
        return (lists.ToIndex(), vocabulary);
    }
}
