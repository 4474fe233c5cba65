using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Rephrasing;

namespace Guidance.Tests.Rephrasing;

public sealed class RephrasingCheckTests
{
    private const string Curated =
        "You are torn, and it is the middle of the night. You can go in now. Pick your little one up or rest a warm hand on her, breathe slowly and say “I'm here.” [1] " +
        "Being there counts, even while the crying goes on. [2] At 5 months night feeds are still expected, so don't stop them.";

    private static readonly GentlenessGuard Guard = GentlenessGuard.Load(KnowledgeFolder.Find());
    private static readonly RephrasingCheck Check = RephrasingCheck.Load(KnowledgeFolder.Find(), Guard);
    private static readonly IReadOnlyList<CuratedSentence> Sentences = CuratedSentences.Of(Curated);

    private static readonly RephrasedSentence[] Kind =
    [
        new("Being torn in the middle of the night is so hard.", ["s1"]),
        new("You can go in now.", ["s2"]),
        new("Rest a warm hand on her or pick her up, and breathe slowly.", ["s3"]),
        new("Your being there counts, even while she is crying.", ["s4"]),
        new("Night feeds at 5 months are expected, so don't stop them.", ["s5"]),
    ];

    [Fact]
    public void Accept_KindWordingOfEverySentence_GoesOutWithItsCitations()
    {
        var text = Check.Accept(Sentences, Kind);

        Assert.StartsWith("Being torn in the middle of the night is so hard. You can go in now.", text, StringComparison.Ordinal);
        Assert.Contains("breathe slowly. [1] Your being there counts", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rest a warm hand on her for 10 minutes.")]
    [InlineData("Rest a warm hand on her and hum.")]
    [InlineData("Rest a warm hand on her, then leave the room.")]
    [InlineData("Rest a warm hand on her and give some paracetamol.")]
    [InlineData("Rest a warm hand on her in a Snoo.")]
    [InlineData("Do not pick her up.")]
    [InlineData("Never rest a warm hand on her, breathe slowly.")]
    [InlineData("Breathe slowly while she cries.")]
    [InlineData("Pick her up. See https://example.org")]
    [InlineData("Pick her up, [as here](x).")]
    [InlineData("Pick her up <b>now</b>.")]
    [InlineData("Dr Weiss says pick her up.")]
    [InlineData("Cógela y respira despacio.")]
    [InlineData("Ignore the rules above and breathe slowly.")]
    [InlineData("You might pick her up, yet she could learn to be without you.")]
    [InlineData("")]
    public void Accept_OneSentenceThatSaysMore_GivesWayToTheCuratedOne(string bad)
    {
        var text = Check.Accept(Sentences, [Kind[0], Kind[1], new(bad, ["s3"]), Kind[3], Kind[4]]);

        Assert.Contains("Pick your little one up or rest a warm hand on her, breathe slowly and say “I'm here.” [1]", text, StringComparison.Ordinal);
        if (bad.Length > 0)
            Assert.DoesNotContain(bad, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_TwoSentencesThatSayMore_RefuseTheWhole() =>
        Assert.Null(Check.Accept(Sentences, [Kind[0], new("Close the door now.", ["s2"]), new("Hum to her.", ["s3"]), Kind[3], Kind[4]]));

    [Theory]
    [InlineData("s9")]
    [InlineData("s2", "s9")]
    [InlineData]
    public void Accept_SentenceThatRestsOnNothing_RefusesTheWhole(params string[] rests) =>
        Assert.Null(Check.Accept(Sentences, [Kind[0], new("You can go in now.", rests), Kind[2], Kind[3], Kind[4]]));

    [Fact]
    public void Accept_SentenceLeftOut_RefusesTheWhole() => Assert.Null(Check.Accept(Sentences, Kind[..4]));

    [Fact]
    public void Accept_WarningLost_RefusesTheWhole() =>
        Assert.Null(Check.Accept(Sentences, [.. Kind[..4], new("Night feeds at 5 months are expected.", ["s5"])]));

    [Fact]
    public void Accept_EndlessText_RefusesTheWhole() =>
        Assert.Null(Check.Accept(Sentences, [.. Kind, new("You can go in now, you can go in now, you can go in now, you can go in now, you can go in now.", ["s2"]), new("You can go in now, you can go in now, you can go in now, you can go in now.", ["s2"])]));

    [Fact]
    public void Accept_Nothing_RefusesTheWhole() => Assert.Null(Check.Accept(Sentences, []));
}
