using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Gentleness;

public sealed class GentlenessGuardTests
{
    private static readonly GentlenessGuard Guard = GentlenessGuard.Load(KnowledgeFolder.Find());

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

    [Theory]
    [InlineData("**Let her** _cry_ tonight.", "Let her** _cry")]
    [InlineData("Just let\nher cry.", "let\nher cry")]
    [InlineData("Just let\u200b her\u00a0cry.", "let\u200b her\u00a0cry")]
    public void Check_HiddenByMarks_FindsTheWordsWhereTheyStand(string text, string words) =>
        Assert.Equal(words, Assert.Single(Guard.Check(text)).Words);

    [Theory]
    [InlineData("Hold her.[1]\n\n[1]: https://sleep.example/topics/newborn-sleep#why-a1 \"Somebody: Leaving a baby to cry\"", 0)]
    [InlineData("Hold her.[1]\n\n[1]: https://elsewhere.example/a \"Somebody: Let her cry\"", 1)]
    [InlineData("Hold her.[1]\n\n[1]: https://elsewhere.example/a#b \"Somebody: Let her cry\"", 1)]
    public void Check_TitleOfASource_PassesBehindOurOwnLinkOnly(string text, int faults) => Assert.Equal(faults, Guard.Check(text).Count);

    [Theory]
    [InlineData("a ")]
    [InlineData("hold her and sway and ")]
    [InlineData("no harm in holding her and ")]
    [InlineData("1 2 3 ")]
    [InlineData("she leans on you and ")]
    public void Check_LongTextWithoutAFullStop_IsReadInTime(string again) =>
        Assert.Empty(Guard.Check(string.Concat(Enumerable.Repeat(again, 8000 / again.Length))));

    [Fact]
    public void Check_SameSentenceTwice_FindsBoth() => Assert.Equal(2, Guard.Check("Let her cry. Let her cry.").Count);

    [Fact]
    public void Check_WhatMayNotEvenBeDenied_IsFound() => Assert.Equal("medicine", Assert.Single(Guard.Check("Never give her more than 5 ml of it.")).Rule);

    [Fact]
    public void Check_DenialMoreThanSixWordsAway_DeniesNothing() =>
        Assert.NotEmpty(Guard.Check("Nobody here on this long and quiet and tired night says to let her cry."));

    [Theory]
    [InlineData("This is not easy, let her cry.")]
    [InlineData("It is not what you hoped but let her cry.")]
    public void Check_DenialInAnotherClause_DeniesNothing(string text) => Assert.NotEmpty(Guard.Check(text));

    [Fact]
    public void Check_SentenceThatCannotBeReadInTime_IsTakenForAFault()
    {
        using var folder = new KnowledgeFolderOnDisk();
        folder.Write("gentleness.yaml", "denials: [not]\nrules:\n  - id: slow\n    says: b\n    pattern: ['^(a|aa)+$']\n");

        Assert.Equal("slow", Assert.Single(GentlenessGuard.Load(folder.Directory).Check(new string('a', 60) + "b")).Rule);
    }

    [Fact]
    public void Load_BadPattern_NamesTheFile()
    {
        using var folder = new KnowledgeFolderOnDisk();
        folder.Write("gentleness.yaml", "denials: [not]\nrules:\n  - id: a\n    says: b\n    pattern: ['(open']\n");

        Assert.Contains("gentleness.yaml", Assert.Throws<KnowledgeFormatException>(() => GentlenessGuard.Load(folder.Directory)).Message);
    }
}
