using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class CryItOutTests
{
    [Theory]
    [InlineData("should i just let her cry", CryItOutStance.Wants)]
    [InlineData("thinking about Ferber, is he old enough?", CryItOutStance.Wants)]
    [InlineData("we're on night 3 of cry it out and it's worse", CryItOutStance.Wants)]
    [InlineData("I don't want to do CIO", CryItOutStance.Rejects)]
    [InlineData("no cry it out please", CryItOutStance.Rejects)]
    [InlineData("how do I do this without leaving him to cry", CryItOutStance.Rejects)]
    [InlineData("MIL says CIO, IMO no way", CryItOutStance.Rejects)]
    [InlineData("My husband thinks we should let him cry. I won't.", CryItOutStance.Rejects)]
    [InlineData("my MIL keeps telling me to let her cry it out", CryItOutStance.Told)]
    [InlineData("the pediatrician said to let him cry", CryItOutStance.Told)]
    [InlineData("We did Ferber last week and I feel so guilty", CryItOutStance.Tried)]
    [InlineData("I let her cry for 20 minutes last month, have I damaged her", CryItOutStance.Tried)]
    [InlineData("is it ok to leave a fifteen month old crying until six?", CryItOutStance.Wants)]
    [InlineData("is it time to let him cry like everyone in my group did?", CryItOutStance.Wants)]
    [InlineData("I always said I'd never let a baby cry, and now I'm googling Ferber. Should I try it?", CryItOutStance.Wants)]
    [InlineData("he's been crying 40 minutes, do I go in?", CryItOutStance.Wants)]
    [InlineData("is 4 months too young for extinction?", CryItOutStance.Wants)]
    [InlineData("give me the ferber chart", CryItOutStance.Wants)]
    [InlineData("how long should I leave her before I go in? she is crying in the cot", CryItOutStance.Wants)]
    [InlineData("I let her cry it out but she just sits up", CryItOutStance.Wants)]
    [InlineData("it's hard to let her cry because I don't want to wake the neighbours", CryItOutStance.Wants)]
    [InlineData("They want me to leave their 8 month old to cry. I can't do it.", CryItOutStance.Rejects)]
    [InlineData("I will not shut the door on him", CryItOutStance.Rejects)]
    [InlineData("anything that doesn't involve crying it out", CryItOutStance.Rejects)]
    [InlineData("The nurse told us controlled comforting. We lasted 4 minutes. Not for us.", CryItOutStance.Rejects)]
    [InlineData("We did Ferber with our first. My husband wants to do it again. I do not.", CryItOutStance.Rejects)]
    [InlineData("My mother in law left him to cry while she was babysitting", CryItOutStance.Told)]
    [InlineData("my aunt says put her down at 7 and don't go in till 7", CryItOutStance.Told)]
    [InlineData("They do cry it out at his nursery and I only found out today", CryItOutStance.Told)]
    [InlineData("Nope to the Ferber stuff", CryItOutStance.Rejects)]
    [InlineData("Everything I read says CIO is fine and everything in me says no", CryItOutStance.Rejects)]
    [InlineData("me and my husband aren't able to do the cry it out method", CryItOutStance.Rejects)]
    [InlineData("sleep training, but not the crying kind", CryItOutStance.Rejects)]
    [InlineData("How do I undo cry it out? We did it at 6 months.", CryItOutStance.Tried)]
    [InlineData("tried controlled crying last month, gave up on day two", CryItOutStance.Tried)]
    public void Read_LeavingToCry_KnowsWhereTheWriterStands(string text, CryItOutStance stance) =>
        Assert.Equal(stance, Reader.Read(text).CryItOut?.Value);

    [Theory]
    [InlineData("he cries when I put him down")]
    [InlineData("she cried in my arms and then slept")]
    [InlineData("how do I get him to sleep without rocking")]
    [InlineData("we use pick up put down")]
    [InlineData("she cries in my arms while I rock her, is that the same as cry it out?")]
    [InlineData("do I have to leave the room or can I pretend to sleep?")]
    [InlineData("do I go in straight away when she stirs or give her a minute?")]
    [InlineData("the nanny says she never leaves her to cry")]
    [InlineData("let her nap until she wakes")]
    [InlineData("he cries it out in his dad's arms every evening")]
    public void Read_CryingThatNobodyLeaves_IsNoStance(string text) => Assert.Null(Reader.Read(text).CryItOut);
}
