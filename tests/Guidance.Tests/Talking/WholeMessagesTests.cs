using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace Guidance.Tests.Talking;

public sealed class WholeMessagesTests
{
    private const string File = "whole-messages.yaml";
    private static readonly WholeMessages Shipped = WholeMessages.Load(KnowledgeFolder.Find());

    [Theory]
    [InlineData("Help!", Command.Help)]
    [InlineData("ok thanks", Command.Thanks)]
    [InlineData("hello there, good evening :)", Command.Greeting)]
    [InlineData("night, bye", Command.Goodbye)]
    [InlineData("for fuck’s sake", Command.Swearing)]
    [InlineData("ok stop please", Command.Stop)]
    public void FindCommand_WholeMessage_IsTheCommand(string said, Command command) => Assert.Equal(command, Shipped.FindCommand(said));

    [Theory]
    [InlineData("how do i stop the night feeds")]
    [InlineData("hello, thanks")]
    [InlineData("thanks but she still wakes every hour and i do not know what to do now")]
    [InlineData("")]
    public void FindCommand_AnythingElse_IsNone(string said) => Assert.Null(Shipped.FindCommand(said));

    [Theory]
    [InlineData("ok but why", FollowUpKind.Why, "")]
    [InlineData("what if she keeps crying", FollowUpKind.Protest, "")]
    [InlineData("what if nothing of that works", FollowUpKind.IfItDoesNotWork, "")]
    [InlineData("And what about the naps?", FollowUpKind.About, "naps")]
    [InlineData("and if that doesnt help", FollowUpKind.IfItDoesNotWork, "")]
    [InlineData("is there a study i can show", FollowUpKind.Research, "")]
    public void FindFollowUp_FewWordsAfterAnAnswer_SaysWhatTheyAsk(string said, FollowUpKind kind, string about) =>
        Assert.Equal(new FollowUp(kind, about), Shipped.FindFollowUp(said));

    [Theory]
    [InlineData("what if my milk dries up")]
    [InlineData("if she wakes should i feed her again")]
    [InlineData("which study bed is safe for a 3 year old who climbs")]
    [InlineData("she wakes every hour")]
    public void FindFollowUp_AMessageOfItsOwn_IsNone(string said) => Assert.Null(Shipped.FindFollowUp(said));

    [Theory]
    [InlineData("did i break him", true)]
    [InlineData("But why 6 months?", true)]
    [InlineData("how loud", false)]
    [InlineData("issues with that", false)]
    public void AsksForReasons_FewWordsOnAnAnswer_GoesByHowTheyBegin(string said, bool asks) => Assert.Equal(asks, Shipped.AsksForReasons(said));

    [Theory]
    [InlineData("Thank you dear, you have been very kind", Command.Thanks)]
    [InlineData("Thanks. Night.", Command.Goodbye)]
    [InlineData("thank you so much, going to bed", Command.Goodbye)]
    [InlineData("could you make a plan that fits shifts", Command.MakePlan)]
    [InlineData("ok. can you make me a plan for bedtime", Command.MakePlan)]
    [InlineData("the plan is not working", null)]
    [InlineData("she thanks nobody", null)]
    public void FindByBeginning_WithWordsAdded_IsStillThat(string said, Command? command) => Assert.Equal(command, Shipped.FindByBeginning(said));

    [Theory]
    [InlineData("how many nights will it take", true)]
    [InlineData("how loud", false)]
    public void PointsBack_WordsForWhatWasSaid_AreHeard(string said, bool pointsBack) => Assert.Equal(pointsBack, Shipped.PointsBack(said));

    [Fact]
    public void Names_AnAimInOtherWords_IsThatAimAndNoOther()
    {
        Assert.True(Shipped.Names(TriageFact.Aim, "nights", "more sleep"));
        Assert.False(Shipped.Names(TriageFact.Aim, "naps", "more sleep"));
        Assert.False(Shipped.Names(TriageFact.Age, "nights", "more sleep"));
    }

    [Theory]
    [InlineData("help: [help,", "help: [help, Oh no!,", "write it as \"oh no\"")]
    [InlineData("help: [help,", "help: [help, stop,", "\"stop\" stands twice")]
    [InlineData("  sleep_question:", "  sleep_answer:", "SleepAnswer")]
    [InlineData("sleep_question: [sleep question, a sleep question]", "sleep_question: []", "nothing is heard as SleepQuestion")]
    [InlineData("start_over: [", "start_over: [please let us begin this whole conversation again from its very start, ", "longer than")]
    [InlineData("no_words: [", "no_words: [\"yes\", ", "\"yes\" stands twice")]
    public void Check_AFileThatCannotBeHeardAsMeant_SaysWhere(string text, string changed, string fault)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var yaml = System.IO.File.ReadAllText(Path.Combine(KnowledgeFolder.Find().FullName, File));
            Assert.Contains(text, yaml);
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, File), yaml.Replace(text, changed, StringComparison.Ordinal));

            var faults = Assert.Throws<KnowledgeFormatException>(() => WholeMessages.Load(folder)).Faults;

            Assert.Contains(faults, each => each.File == File && each.ToString().Contains(fault, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Check_RunByKnowledgeCheck_NamesTheFault()
    {
        using var folder = new Knowledge.KnowledgeFolderOnDisk();
        folder.Write(File, "polite: []");

        Assert.Contains(GentleSleepBot.Guidance.Knowledge.Lint.KnowledgeLint.Check(folder.Directory), fault => fault.File == File);
    }

    [Fact]
    public void Check_NoFile_SaysThatItIsMissing() =>
        Assert.Contains("missing", Assert.Throws<KnowledgeFormatException>(() => WholeMessages.Load(new DirectoryInfo(Path.GetTempPath()))).Faults[0].ToString(), StringComparison.Ordinal);
}
