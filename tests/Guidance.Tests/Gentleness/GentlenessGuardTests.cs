using GentleSleepBot.Guidance.Gentleness;

namespace Guidance.Tests.Gentleness;

public sealed class GentlenessGuardTests
{
    private static readonly GentlenessGuard Guard = GentlenessGuard.Load(KnowledgeFolder.Find());

    [Theory]
    [InlineData("Just let her cry.", "leave-to-cry")]
    [InlineData("Put him down, kiss him, and leave him to cry for a bit.", "leave-to-cry")]
    [InlineData("You could try the Ferber method.", "leave-to-cry")]
    [InlineData("She will cry herself to sleep within the hour.", "leave-to-cry")]
    [InlineData("A little crying won't hurt her.", "leave-to-cry")]
    [InlineData("Give him the space to figure it out on his own.", "leave-to-cry")]
    [InlineData("Leave your little one to it and go to bed.", "leave-to-cry")]
    [InlineData("Don’t worry, let her cry it out.", "leave-to-cry")]
    [InlineData("Wait five minutes before you go in.", "timed-waiting")]
    [InlineData("Check on him every 10 minutes.", "timed-waiting")]
    [InlineData("Don't go in when she cries.", "ignoring")]
    [InlineData("Close the door and come back at seven.", "ignoring")]
    [InlineData("Ignore the crying; it will pass.", "ignoring")]
    [InlineData("Feeding to sleep is a crutch.", "blame")]
    [InlineData("He is manipulating you.", "blame")]
    [InlineData("You have created bad habits.", "blame")]
    [InlineData("Crying alone causes brain damage.", "false-certainty")]
    [InlineData("It is proven safe.", "false-certainty")]
    [InlineData("Let him nap in the swing.", "unsafe-place")]
    [InlineData("Try putting her on her tummy.", "unsafe-place")]
    [InlineData("Bring your baby into your bed tonight.", "unsafe-place")]
    [InlineData("Prop up the mattress for reflux.", "unsafe-place")]
    [InlineData("Give 2.5 ml before bed.", "medicine")]
    [InlineData("Try melatonin an hour before bed.", "medicine-for-sleep")]
    public void Check_HarmfulAdvice_NamesTheRule(string text, string rule) =>
        Assert.Contains(rule, Guard.Check(text).Select(fault => fault.Rule));

    [Theory]
    [InlineData("You don't have to let her cry.")]
    [InlineData("I don't guide leaving a baby to cry.")]
    [InlineData("We never leave a child to cry here.")]
    [InlineData("You can't spoil a baby by answering them.")]
    [InlineData("Babies cannot manipulate anybody.")]
    [InlineData("Waking is not a bad habit.")]
    [InlineData("A sofa is the riskiest place to fall asleep with a baby.")]
    [InlineData("If they nod off in the car seat, move them to a flat place.")]
    [InlineData("Pick up your little one and let the crying happen in your arms.")]
    [InlineData("Never give melatonin to a baby.")]
    [InlineData("Hold them close, breathe slowly, and say I'm here.")]
    [InlineData("You can go in now.")]
    [InlineData("Some researchers worry about crying alone, some trials found no lasting difference.")]
    public void Check_DeniedOrGentle_FindsNothing(string text) => Assert.Empty(Guard.Check(text));

    [Fact]
    public void Check_SafetyBreak_MayPutTheChildDown() =>
        Assert.Empty(Guard.Check("Put your baby on their back in the cot, close the door and step away for a few minutes.", safetyBreak: true));

    [Fact]
    public void Check_SafetyBreak_MayNotOfferMedicine() =>
        Assert.NotEmpty(Guard.Check("Put your baby down and give 5 ml of syrup.", safetyBreak: true));

    [Fact]
    public void Check_Fault_HoldsTheWordsAtItsPlace()
    {
        const string text = "I hear you. Just LET HER CRY tonight.";

        var fault = Assert.Single(Guard.Check(text));

        Assert.Equal(fault.Words, text.Substring(fault.Start, fault.Words.Length));
    }
}
