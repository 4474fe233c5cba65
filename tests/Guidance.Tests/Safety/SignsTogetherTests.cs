using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>Signs that tell little one by one, and unsafe nights of children over one.</summary>
public sealed class SignsTogetherTests
{
    [Theory]
    [InlineData("2 years old, slept 17 hours, burning up and hasn't eaten", "E-hot-asleep")]
    [InlineData("feverish, asleep since yesterday lunchtime and refusing food, 20 months", "E-hot-asleep")]
    [InlineData("4 year old suddenly asleep all day, off her food, hot to touch", "E-hot-asleep")]
    [InlineData("wetting the bed again after months dry and drinking loads, she's 4", "U-thirst")]
    [InlineData("always thirsty, heavy nappies and getting thinner, 2 years", "U-thirst")]
    [InlineData("my 3 year old is peeing constantly and losing weight", "U-much-wee")]
    [InlineData("there is a squeaky noise every time he breathes in, 2 years old", "E2")]
    [InlineData("barking cough and noisy when breathing in, even asleep", "E2")]
    [InlineData("I've had three glasses of wine and my 2 year old is in bed with me", "S2-older")]
    [InlineData("can I nap on the couch while my toddler watches cartoons", "S-unwatched")]
    [InlineData("I dozed off and my toddler was up in the kitchen", "S-unwatched")]
    [InlineData("can I put a bolt on the outside of her bedroom door, she's 3", "S-locked")]
    [InlineData("we turned the door handle round so he can't get out, he's 3", "S-locked")]
    [InlineData("my 5 year old sleepwalks and I found her at the top of the stairs", "S-sleepwalk")]
    [InlineData("he walks in his sleep and tried to open the window", "S-sleepwalk")]
    public void Assess_SignsOfADanger_FindItsRule(string text, string rule)
    {
        var found = SafetyFixture.Assess(text);

        Assert.Equal(rule, found.Finding?.RuleId);
    }

    [Theory]
    [InlineData("she sleeps 14 hours a day, is that too much, she's 2")]
    [InlineData("he asks for water at bedtime as a trick")]
    [InlineData("she wets the bed again since the baby came, otherwise well")]
    [InlineData("I nap while he naps, he's 2")]
    [InlineData("dad watches him while I nap")]
    [InlineData("we put a lock on the front door so she can't get out")]
    [InlineData("he locked himself in the bathroom lol")]
    [InlineData("is a stair gate on his bedroom door ok")]
    [InlineData("he sleepwalks to our room and we have a stair gate")]
    [InlineData("my toddler had a drink of milk in our bed, she's 2")]
    [InlineData("he's choking me with cuddles all night")]
    [InlineData("she bangs her head on the cot in a rhythm when she's going off to sleep")]
    [InlineData("no not milk, she wants cuddles")]
    [InlineData("I've had insomnia for years, long before kids")]
    [InlineData("what you said made me cry")]
    [InlineData("I'm so tired I could cry")]
    [InlineData("so done with this nap strike")]
    [InlineData("disaster, we lost bunny")]
    [InlineData("she clapped for the first time today")]
    public void Assess_EverydayWords_AreCalm(string text) => Assert.Equal("none", SafetyFixture.Level(text));

    [Theory]
    [InlineData("I gave my 20 month old benadryl", "was that ok", "S12-given")]
    [InlineData("gave her a melatonin gummy", "I gave it an hour ago", "S12-given")]
    [InlineData("can I give benadryl", "is that ok", null)]
    public void Assess_AQuestionAfterAMedicine_IsAnsweredAboutIt(string earlier, string later, string? rule)
    {
        var memory = SafetyFixture.Assess(earlier).Memory;

        Assert.Equal(rule, SafetyFixture.Screen.Assess(MessageText.Parse(later), new SafetyContext { Memory = memory }).Finding?.RuleId);
    }
}
