namespace Guidance.Tests.Reading;

/// <summary>A child who cries at this minute is soothed first, so that the present is told from habit, past and question.</summary>
public sealed class CryingNowTests
{
    [Theory]
    [InlineData("she's crying right now", true)]
    [InlineData("hes screaming in my arms", true)]
    [InlineData("he wont stop crying", true)]
    [InlineData("she won't stop crying when I put her down", false)]
    [InlineData("he cries at bedtime", false)]
    [InlineData("she was crying last night", false)]
    [InlineData("9 months, has been screaming for an hour, fed, changed, I don't know what to do", true)]
    [InlineData("she's crying for the last 40 minutes and nothing helps", true)]
    [InlineData("screaming since an hour, my son is 9 months", true)]
    [InlineData("he was screaming for an hour last night", false)]
    [InlineData("we left her crying for ten minutes", false)]
    [InlineData("she has been crying for an hour at bedtime", false)]
    [InlineData("he's been crying for hours every night", false)]
    [InlineData("ok in bed now, he's in the cot and screaming", true)]
    [InlineData("she is fed and changed and still crying", true)]
    [InlineData("he is crying in my arms", true)]
    [InlineData("screaming in my arms right now", true)]
    [InlineData("is crying in my arms the same as leaving them to cry? 8 months", false)]
    [InlineData("he's in his cot and screaming every night", false)]
    [InlineData("she is up and crying at 2 most nights", false)]
    [InlineData("when she is tired she is arching and crying", false)]
    public void Read_CryingNow_IsThePresent(string text, bool crying) => Assert.Equal(crying, Reader.Read(text).CryingNow is not null);
}
