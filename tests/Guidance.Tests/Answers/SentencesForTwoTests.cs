using GentleSleepBot.Guidance.Answers;

namespace Guidance.Tests.Answers;

public sealed class SentencesForTwoTests
{
    private static readonly SentencesForTwo ForTwo = new(["take turns", "the other one"]);

    [Theory]
    [InlineData("Hold {her} close.[^a1] Then take turns until midnight.[^a2] Keep it dark.", "Hold {her} close.[^a1] Keep it dark.")]
    [InlineData("Above 38.5 °C ring a nurse. The other one sleeps meanwhile.", "Above 38.5 °C ring a nurse.")]
    [InlineData("- Hold her.\n- Take turns.", "- Hold her.")]
    [InlineData("Hold her.\n\n- Take turns.\n- Keep it dark.", "Hold her.\n\n- Keep it dark.")]
    [InlineData("Say “I'm here.” Take turns.", "Say “I'm here.”")]
    [InlineData("Take turns.[^a1]", "Take turns.[^a1]")]
    public void LeftOutOf_SentencesThatCountOnASecondAdult_AreGoneUnlessNothingWouldBeLeft(string text, string left) =>
        Assert.Equal(left, ForTwo.LeftOutOf(text));
}
