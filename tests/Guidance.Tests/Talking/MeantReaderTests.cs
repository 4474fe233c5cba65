using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Talking;

public sealed class MeantReaderTests
{
    private static readonly MeantReader Reader = MeantReader.Load(KnowledgeFolder.Find());

    [Theory]
    [InlineData("not naps, the DUMMY at the childminder", "the DUMMY at the childminder")]
    [InlineData("bedtime is fine, she pops up again at 2", "she pops up again at 2")]
    [InlineData("ok the bed not the sofa, is it safe", "ok the bed is it safe")]
    [InlineData("nobody fell, she wants a bottle again", "she wants a bottle again")]
    [InlineData("no its not the nap. it's the start of the day", "it's the start of the day")]
    [InlineData("forget my wife. how long is he awake before it", "how long is he awake before it")]
    [InlineData("not a bottle, the mattress under him", "the mattress under him")]
    [InlineData("it isn't the hour, she misses her mummy", "she misses her mummy")]
    [InlineData("I'm not low, only tired of the 5 am starts", "only tired of the 5 am starts")]
    [InlineData("nobody said im pregnant?? i asked if we can both sleep in the bed", "i asked if we can both sleep in the bed")]
    [InlineData("i dont rock her. she's on the boob", "she's on the boob")]
    [InlineData("thats for stalling at bedtime. he WAKES EARLY", "he WAKES EARLY")]
    [InlineData("there is no baby. he is two and up at five", "he is two and up at five")]
    public void Read_SomethingDenied_IsTakenOut(string said, string rest) => Assert.Equal(rest, Read(said).Rest.Original);

    [Theory]
    [InlineData("whatever. different q. does he need two naps", "does he need two naps")]
    [InlineData("He is happy after, he look at lamp. other question, in night he sleep next to me in bed", "in night he sleep next to me in bed")]
    public void Read_AnotherMatterBegins_LeavesTheOneBefore(string said, string rest) => Assert.Equal((rest, false), (Read(said).Rest.Original, Read(said).IsPuttingRight));

    [Theory]
    [InlineData("thank you. other question?")]
    [InlineData("he's not sleeping at all, not even in the pram")]
    [InlineData("why not feed her then")]
    [InlineData("is it ok or not")]
    [InlineData("not yet")]
    [InlineData("not a wink of sleep, she was up at two")]
    [InlineData("it isn't the first time she wakes so early")]
    public void Read_TheTroubleItself_StaysWhole(string said) => Assert.Equal(said, Read(said).Rest.Original);

    [Theory]
    [InlineData("I asked about the naps")]
    [InlineData("no, not the nursery, the tantrums at five")]
    [InlineData("none of those, it's the early mornings")]
    [InlineData("you keep talking about nights")]
    [InlineData("that's not it, she gets stuck standing up")]
    [InlineData("did you even read it, his is 1h45")]
    [InlineData("wrong child i think, he is four")]
    [InlineData("no the thing is the bottle")]
    [InlineData("i didn't ask for a plan")]
    [InlineData("didnt ask about naps")]
    public void Read_TheAnswerWasAboutAnotherMatter_PutsRight(string said) => Assert.True(Read(said).IsPuttingRight);

    [Theory]
    [InlineData("she's not crying now, when do naps get longer")]
    [InlineData("he's not sleeping in the cot at all")]
    [InlineData("no she wakes crying most times")]
    [InlineData("I said to my husband that we start tonight")]
    [InlineData("have you got a plan for naps")]
    [InlineData("can you read this to me tomorrow too")]
    [InlineData("third night and he did not ask for it")]
    public void Read_AnAnswerOrNews_PutsNothingRight(string said) => Assert.False(Read(said).IsPuttingRight);

    private static Meant Read(string said) => Reader.Read(MessageText.Parse(said));
}
