using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Likeness;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Safety.Likeness;

/// <summary>Learning from a few examples of two dangers and of none.</summary>
public sealed class LikenessScreenTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();
    private readonly DirectoryInfo _models = Directory.CreateTempSubdirectory("models");

    public LikenessScreenTests()
    {
        _folder.Write("word-kinds.txt", "# kinds\nrag cloth towel\narm leg hand\ndrops falls flops\n");
        Examples("E4", ["like a rag doll in my arms", "arm just drops when I lift it", "she won't open her eyes at all", "hangs in my arms like a doll", "eyes shut and nothing wakes her", "so limp in my arms"]);
        Examples("C1", ["my hands want to grip him hard", "I held her too tight on purpose", "I had to walk out before my hands did it", "hands round him and I squeezed", "I want to grip and squeeze", "my hands did a bad thing to him"]);
        Examples("none", ["naps of half an hour", "wakes every hour all night", "how do I move bedtime", "she sleeps in her cot on her back", "when do naps drop to one", "he loves his bath and a story", "up at five every day", "cried when I left the room", "we sing a song and she settles", "teeth are coming and nights are short", "daycare naps are too short", "the dummy falls out"]);
    }

    [Theory]
    [InlineData("her leg just flops when I lift it, like a doll", SafetyLevel.MedicalEmergency, "E4")]
    [InlineData("I gripped him with my hands and squeezed", SafetyLevel.ParentCrisis, "C1")]
    public void Hear_WordsLikeAnExample_TellsItsLevelAndRule(string said, SafetyLevel level, string rule)
    {
        var heard = Screen().Hear(MessageText.Parse(said));

        Assert.Equal((level, rule), (heard?.Level, heard?.RuleIds[0]));
    }

    [Theory]
    [InlineData("short naps and up every hour")]
    [InlineData("yes")]
    [InlineData("in my arms in my arms in my arms in my arms in my arms")]
    [InlineData("")]
    public void Hear_HarmlessWords_TellsNothing(string said) => Assert.Null(Screen().Hear(MessageText.Parse(said)));

    [Fact]
    public void Hear_DangerInOneSentenceOfMany_NamesThatSentence()
    {
        var heard = Screen().Hear(MessageText.Parse("Naps of half an hour. She is like a rag doll in my arms and nothing wakes her."));

        Assert.Equal("She is like a rag doll in my arms and nothing wakes her", heard?.Span);
    }

    [Fact]
    public void Load_Again_ReadsTheKeptModelAndHearsTheSame()
    {
        Screen();
        var kept = Assert.Single(_models.GetFiles());
        var written = kept.LastWriteTimeUtc;

        var heard = Screen().Hear(MessageText.Parse("like a rag doll in my arms"));

        Assert.Equal(SafetyLevel.MedicalEmergency, heard?.Level);
        Assert.Equal(written, Assert.Single(_models.GetFiles()).LastWriteTimeUtc);
    }

    [Fact]
    public void Load_AnotherExample_TrainsAnotherModel()
    {
        Screen();
        Examples("E4", ["like a rag doll in my arms", "gone all floppy"]);

        Screen();

        Assert.Equal(2, _models.GetFiles().Length);
    }

    [Fact]
    public void Load_AFileThatNoRuleNames_IsAFault()
    {
        Examples("E99", ["something"]);

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(Screen).Faults);

        Assert.Contains("E99.txt", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("naps-of-dogs", "there is no topic \"naps-of-dogs\"")]
    [InlineData("asked/plain-answers/dogs", "there is no file plain-answers/dogs.txt")]
    public void Load_CalmThatIsNowhere_IsAFault(string name, string expected)
    {
        Examples("E1", ["something"]);
        _folder.Write("safety/calm.txt", name);

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(Screen).Faults);

        Assert.Contains($"calm.txt: {expected}", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MessagesOfCalmAnswers_AreLearnedFrom()
    {
        _folder.Write("safety/calm.txt", "asked/plain-answers/dogs");
        _folder.Write("asked/plain-answers/dogs.txt", "# a-dog: A dog\nthe dog barks and he wakes\n");

        var learned = DangerExamples.Load(new DirectoryInfo(Path.Combine(_folder.Directory.FullName, "safety")), NoTopics(), SafetyFixture.Rules);

        Assert.Equal(["the dog barks and he wakes"], learned.Asked);
    }

    [Fact]
    public void Load_NoExamples_HearsByRulesAlone()
    {
        Directory.Delete(Path.Combine(_folder.Directory.FullName, "safety", "examples"), recursive: true);

        Assert.Null(LikenessScreen.Load(_folder.Directory, NoTopics(), SafetyFixture.Rules, _models));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _models.Delete(recursive: true);
    }

    private void Examples(string rule, string[] lines) => _folder.Write($"safety/examples/{rule}.txt", string.Join('\n', lines.SelectMany(line => new[] { line, line + " now", "again " + line })));

    private LikenessScreen Screen() => LikenessScreen.Load(_folder.Directory, NoTopics(), SafetyFixture.Rules, _models)!;

    private static KnowledgeBase NoTopics() => KnowledgeLoader.Load(KnowledgeFolder.Find());
}
