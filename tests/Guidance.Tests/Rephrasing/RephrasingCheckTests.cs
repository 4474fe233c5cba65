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
        new("This is so hard, you are torn, and this is the middle of the night.", ["s1"]),
        new("You can go in now.", ["s2"]),
        new("Pick her up or rest your warm hand on her, breathe slowly and just say “I'm here.”", ["s3"]),
        new("I hear you, being there counts, even while the crying goes on.", ["s4"]),
        new("At 5 months night feeds are still expected, so do not stop them.", ["s5"]),
    ];

    [Fact]
    public void Accept_KindWordingOfEverySentence_GoesOutWithItsCitations()
    {
        var text = Check.Accept(Sentences, Kind);

        Assert.StartsWith("This is so hard, you are torn, and this is the middle of the night. You can go in now.", text, StringComparison.Ordinal);
        Assert.Contains("“I'm here.” [1] I hear you, being there counts", text, StringComparison.Ordinal);
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
    [InlineData("Pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”?")]
    [InlineData("Pick her up or rest a warm hand on her, breathe slowly and say “I'm here.” 👎")]
    [InlineData("Rest a warm hand on her or pick her up, breathe slowly and say “I'm here.”")]
    [InlineData("Pick her up, breathe slowly and say “I'm here.”")]
    [InlineData("She is okay, pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”")]
    [InlineData("She can be alone tonight, pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”")]
    [InlineData("Pick her up or rest a warm hand on her, breathe slowly and say “I'm here,” and do all of it every night.")]
    [InlineData("Only pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”")]
    [InlineData("If you pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”")]
    [InlineData("You may pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”")]
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

    [Theory]
    [InlineData("At 5 months night feeds are still expected.")]
    [InlineData("At 5 months night feeds are still expected, so stop them.")]
    [InlineData("From 5 months night feeds are still expected, so don't stop them.")]
    [InlineData("At 5 months night feeds are expected, so don't stop them.")]
    public void Accept_WarningOrBoundChanged_GivesWayToTheCuratedSentence(string bad) =>
        Assert.EndsWith("At 5 months night feeds are still expected, so don't stop them.", Check.Accept(Sentences, [.. Kind[..4], new(bad, ["s5"])]), StringComparison.Ordinal);

    [Fact]
    public void Accept_SentenceSaidTwice_RefusesTheWhole() => Assert.Null(Check.Accept(Sentences, [.. Kind, Kind[4]]));

    [Fact]
    public void Accept_SentencesInAnotherOrder_RefusesTheWhole() => Assert.Null(Check.Accept(Sentences, [Kind[1], Kind[0], .. Kind[2..]]));

    [Fact]
    public void Accept_TwoSentencesAsOne_GoesOut() =>
        Assert.Contains("You can go in now, and pick", Check.Accept(Sentences, [Kind[0], new("You can go in now, and pick her up or rest a warm hand on her, breathe slowly and say “I'm here.”", ["s2", "s3"]), Kind[3], Kind[4]]), StringComparison.Ordinal);

    [Fact]
    public void Accept_EndlessText_RefusesTheWhole() =>
        Assert.Null(Check.Accept(Sentences, [.. Kind.Select(sentence => sentence with { Text = $"This is so hard, so hard, so hard, you feel torn, {sentence.Text}" })]));

    [Fact]
    public void Accept_Nothing_RefusesTheWhole() => Assert.Null(Check.Accept(Sentences, []));
}
