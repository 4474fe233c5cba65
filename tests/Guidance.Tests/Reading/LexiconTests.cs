using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class LexiconTests
{
    private const string Sound = """
        sets: { them: [him, her] }
        numbers: { one: 1 }
        months: { march: 3 }
        units: { month: [month, months] }
        traits: { child: [baby] }
        places: { cot: [cot] }
        settling: { rocking: [rock] }
        feeding: { breast: [boob] }
        writers: { mother: [ftm] }
        people: { partner: [husband] }
        feelings: { tired: [tired] }
        wants: { decision: [should i] }
        methods: { bath: [bath] }
        trying: { done: [tried] }
        varieties: { british: [mum] }
        cry_it_out: { name: [let <them> cry] }
        slips: { bby: baby }
        """;

    [Fact]
    public void Parse_SoundFile_IsRead() => Assert.Equal(["bath"], LexiconLoader.Parse(Sound).Methods);

    [Fact]
    public void Parse_SeveralFaults_ReportsThemAllAtOnce()
    {
        var yaml = Sound.Replace("[cot]", "[Cot]").Replace("mother: [ftm]", "captain: [ahoy]").Replace("let <them> cry", "let <nobody> cry");

        var exception = Assert.Throws<KnowledgeFormatException>(() => LexiconLoader.Parse(yaml));

        Assert.Equal(3, exception.Faults.Count);
    }

    [Theory]
    [InlineData("slips: { bby: baby }", "slips: { bby: baby }\nextra: {}")]
    [InlineData("methods: { bath: [bath] }\n", "")]
    public void Parse_UnknownOrMissingSection_IsAFault(string from, string to) =>
        Assert.Throws<KnowledgeFormatException>(() => LexiconLoader.Parse(Sound.Replace(from, to)));

    [Fact]
    public void Parse_PhraseWithTwoMeanings_IsAFault() =>
        Assert.Throws<KnowledgeFormatException>(() => LexiconLoader.Parse(Sound.Replace("{ cot: [cot] }", "{ cot: [cot], bassinet: [cot] }")));
}
