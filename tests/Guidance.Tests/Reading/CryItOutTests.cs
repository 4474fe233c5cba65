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
    public void Read_LeavingToCry_KnowsWhereTheWriterStands(string text, CryItOutStance stance) =>
        Assert.Equal(stance, Reader.Read(text).CryItOut?.Value);

    [Theory]
    [InlineData("he cries when I put him down")]
    [InlineData("she cried in my arms and then slept")]
    [InlineData("how do I get him to sleep without rocking")]
    [InlineData("we use pick up put down")]
    public void Read_CryingThatNobodyLeaves_IsNoStance(string text) => Assert.Null(Reader.Read(text).CryItOut);
}
