using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Talking;

public sealed class RemarkReaderTests
{
    private static readonly Lazy<RemarkReader> Remarks = new(() => RemarkReader.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData("does formula help")]
    [InlineData("so feed same time?")]
    [InlineData("catnap yes or no")]
    [InlineData("what does she wear then")]
    [InlineData("ok how")]
    [InlineData("any way to make it regular")]
    [InlineData("stagger the bedtimes or do them together")]
    [InlineData("i dont know what to tell her")]
    public void Read_AQuestion_AsksWithOrWithoutItsMark(string said) => Assert.True(Read(said).Asks);

    [Theory]
    [InlineData("ok thanks. when will he sleep longer", true)]
    [InlineData("great, so how long do we do that", true)]
    [InlineData("thanks, that is what i needed", false)]
    [InlineData("when will he sleep longer", false)]
    [InlineData("?", false)]
    public void Read_AQuestionBehindSomethingElse_EndsAsking(string said, bool endsAsking) => Assert.Equal(endsAsking, Read(said).EndsAsking);

    [Theory]
    [InlineData("when will he sleep longer", true)]
    [InlineData("ok thanks, and when will he sleep longer", true)]
    [InlineData("he sleeps. how long do we wait", true)]
    [InlineData("he cries when he wakes", false)]
    [InlineData("and so", false)]
    [InlineData("", false)]
    public void Read_AClauseThatBeginsAsAQuestionDoes_AsksPlainly(string said, bool asksPlainly) => Assert.Equal(asksPlainly, Read(said).AsksPlainly);

    [Theory]
    [InlineData("she's up at 6.45 and bed 7")]
    [InlineData("2 naps 1.5h")]
    [InlineData("naps are 9.15 till 10 and 1.30 to 3.30")]
    [InlineData("cot next to our bed")]
    [InlineData("i dont smoke no")]
    [InlineData("no not hungry he had 200ml")]
    [InlineData("wife feeds her to sleep")]
    [InlineData("born 38 wks")]
    [InlineData("but no fever. he feeds fine")]
    [InlineData("she has 4 teeth")]
    [InlineData("he'll sleep in the pram, he naps in the pram sometimes")]
    [InlineData("i didnt change anything")]
    [InlineData("formula fed")]
    public void Read_FactsOfTheFamily_OnlyTell(string said) => Assert.True(Read(said) is { OnlyTells: true, Asks: false });

    [Theory]
    [InlineData("a slight fever since noon, otherwise fine")]
    [InlineData("he wakes at 5 now")]
    [InlineData("up every hour from 7")]
    [InlineData("only sleeps in the cot next to my bed if i hold him")]
    [InlineData("3 naps and he fights all of them")]
    [InlineData("should the cot be next to our bed")]
    [InlineData("had 100ml and threw it all up, vomiting")]
    public void Read_Trouble_IsNoFact(string said) => Assert.False(Read(said).OnlyTells);

    [Theory]
    [InlineData("what do i do if she cries")]
    [InlineData("and if he cries for more")]
    [InlineData("what if he screams the place down")]
    [InlineData("what happens when she refuses")]
    [InlineData("he'll cry")]
    public void Read_WhatMayCome_IsASupposition(string said) => Assert.True(Read(said).IsHypothetical);

    [Theory]
    [InlineData("he is crying right now what do i do")]
    [InlineData("she is screaming")]
    [InlineData("he cried for an hour last night")]
    public void Read_WhatIs_IsNoSupposition(string said) => Assert.False(Read(said).IsHypothetical);

    [Theory]
    [InlineData("she will only scream", true)]
    [InlineData("he hates it and kicks", true)]
    [InlineData("she gets up again and again", true)]
    [InlineData("she gets upset about the wet sheets", false)]
    [InlineData("black out blinds, he's going to need them forever", false)]
    [InlineData("they say no holding", false)]
    [InlineData("she gets angry if woken", false)]
    [InlineData("what do i do when both cry", false)]
    public void Read_Protest_IsOnlyWhatAChildResists(string said, bool isProtest) => Assert.Equal(isProtest, Read(said).MayBeProtest);

    private static RemarkForm Read(string said) => Remarks.Value.Read(MessageText.Parse(said));
}
