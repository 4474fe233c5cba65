using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Triage;
using GentleSleepBot.Guidance.Understanding;

namespace Guidance.Tests.Understanding;

public sealed class UnderstandingReaderTests
{
    private const string Sent = "she wakes like clockwork when the bins go out, half a year old and grey in the face";

    private static readonly UnderstandingReader Reader = UnderstandingReader.Load(KnowledgeFolder.Find(), KnowledgeLoader.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("my son Jack wakes every hour", "my son [name] wakes every hour")]
    [InlineData("matilda wont settle tonight", "[name] wont settle tonight")]
    [InlineData("Alex and Emma Smith both wake at 5.30", "[name] and [name] both wake at 5.30")]
    [InlineData("her name is grace and she is 4 months", "her name is [name] and she is 4 months")]
    [InlineData("our daughter called hope hates the cot", "our daughter called [name] hates the cot")]
    [InlineData("Emma's naps are 20 min", "[name] naps are 20 min")]
    [InlineData("born 12/03/2025, up all night", "born, up all night")]
    [InlineData("born on March 4th, up all night", "born on, up all night")]
    [InlineData("he was due 3 june 2025 so 7 months", "he was due so 7 months")]
    [InlineData("call me on 07700 900123 please", "call me on please")]
    [InlineData("please write to jo.smith@mail.example or www.jo.example", "please write to or")]
    [InlineData("we moved to Basingstoke, sleep is awful", "we moved to [name], sleep is awful")]
    [InlineData("I'm so tired. She wont nap", "i'm so tired. she wont nap")]
    [InlineData("swadling doesnt work", "swaddling doesnt work")]
    [InlineData("</sleep> {\"baby\":\"nap\"} wake", "sleep baby: nap wake")]
    [InlineData("👶🏽 sleep <b>now</b>", "sleep b now b")]
    public void Mask_PrivateWords_AreKeptBack(string said, string sent) => Assert.Equal(sent, Reader.Mask(said));

    [Theory]
    [InlineData("")]
    [InlineData("Zofia Wiśniewska")]
    [InlineData("moja córka nie oddycha")]
    [InlineData("hi Emma")]
    public void Mask_HardlyAWordLeft_SendsNothing(string said) => Assert.Null(Reader.Mask(said));

    [Fact]
    public void Accept_KnownTopics_AreOfferedThreeAtMost() =>
        Assert.Equal(["early-rising", "short-naps", "night-weaning"], Reader.Accept(Sent, new(["early-rising", "early-rising", "short-naps", "night-weaning", "contact-naps"], [], null)).TopicIds);

    [Theory]
    [InlineData("cry-it-out-now")]
    [InlineData("out-of-scope")]
    [InlineData("Let her cry")]
    [InlineData("")]
    public void Accept_InventedTopic_IsDropped(string topic) => Assert.Empty(Reader.Accept(Sent, new([topic], [], null)).TopicIds);

    [Fact]
    public void Accept_FactThatStandsThere_BecomesWordsOfOurs() =>
        Assert.Equal([new ProposedFact(TriageFact.Age, "6 months")], Reader.Accept(Sent, new([], [new("age_months", 6, "half a year old")], null)).Facts);

    [Theory]
    [InlineData("age_months", 6, "six months old")]
    [InlineData("age_months", 6, "")]
    [InlineData("age_months", 0, "half a year old")]
    [InlineData("age_months", 600, "half a year old")]
    [InlineData("wakings", -1, "like clockwork")]
    [InlineData("medicine", 5, "like clockwork")]
    public void Accept_FactInventedOrOutOfBounds_IsDropped(string kind, int value, string span) =>
        Assert.Empty(Reader.Accept(Sent, new([], [new(kind, value, span)], null)).Facts);

    [Theory]
    [InlineData("grey in the face", true)]
    [InlineData("Grey in the face", true)]
    [InlineData("blue in the face", false)]
    [InlineData("grey", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Accept_Danger_IsAskedAboutOnlyByWordsOfTheMessage(string? span, bool asks) =>
        Assert.Equal(asks, Reader.Accept(Sent, new([], [], span)).MayBeDanger);

    /// <summary>A tap says the label's words, which are read like any other: so the parent states the fact, not the model.</summary>
    [Theory]
    [InlineData("age_months", 1, FactKind.Age)]
    [InlineData("age_months", 59, FactKind.Age)]
    [InlineData("wakings", 1, FactKind.Wakings)]
    [InlineData("wakings", 20, FactKind.Wakings)]
    [InlineData("naps", 1, FactKind.Naps)]
    [InlineData("naps", 6, FactKind.Naps)]
    public void Accept_Label_IsReadAsTheFactItself(string kind, int value, FactKind asked)
    {
        var label = Assert.Single(Reader.Accept(Sent, new([], [new(kind, value, "half a year")], null)).Facts).Label;
        var facts = new FactReader(Lexicon.Load(KnowledgeFolder.Find())).Read(ParentMessage.Parse(label), new ReadingContext { Asked = asked });

        Assert.Equal(value, asked switch
        {
            FactKind.Age => (int)Math.Round(facts.AgeMonths ?? 0),
            FactKind.Wakings => facts.Wakings?.CountFrom,
            _ => facts.Naps?.CountFrom,
        });
    }
}
