using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Answers;

/// <summary>Reads and checks how parents ask, from a small folder of its own.</summary>
public sealed class AskedFolderTests : IDisposable
{
    private static readonly DirectoryInfo Shipped = KnowledgeFolder.Find();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("asked-");

    public AskedFolderTests()
    {
        Write("plain-answers.yaml", "longest: 30\nlongest_follow_up: 18\n");
        Write("plain-answers/air.yaml", "answers:\n  - id: fan\n    asks: [\"fan\"]\n    texts: [\"Out of reach.\"]\n  - id: dark\n    asks: [\"dark\"]\n    texts: [\"As dark as you like.\"]\n");
        Write("follow-ups/short-naps.yaml", "answers:\n  - id: why\n    asks: [\"why\"]\n    texts: [\"Many nap so.\"]\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_Lines_BelongToTheAnswerAboveThem()
    {
        Write("asked/plain-answers/air.txt", "# fan: Is a fan all right?\nfan ok?\n\nmay i leave the fan on\n# dark\nblackout blinds\n");
        Write("asked/follow-ups/short-naps.txt", "# why: Why so short?\nhow come\n");

        var entries = Read([]);

        Assert.Equal(
            [("short-naps/why", "Why so short?", "how come"), ("fan", "Is a fan all right?", "fan ok?|may i leave the fan on"), ("dark", null, "blackout blinds")],
            entries.Select(entry => (entry.Answer.Id, entry.Label, string.Join('|', entry.Lines))));
    }

    [Theory]
    [InlineData("fan ok?\n", "stands below no")]
    [InlineData("# fann: Fans?\nfan ok?\n", "there is no answer \"fann\"")]
    [InlineData("# fan: \nfan ok?\n", "1 to 40 letters")]
    [InlineData("# fan: Is it all right to leave a fan on all through the night?\n", "1 to 40 letters")]
    [InlineData("# fan: Yes?\n# dark: yes?\n", "stands for fan and dark")]
    public void Read_FaultyFile_SaysWhat(string file, string says)
    {
        Write("asked/plain-answers/air.txt", file);
        var faults = new List<KnowledgeFault>();

        Read(faults);

        Assert.Contains(says, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Let him cry for ten minutes?", "recommends leaving a child to cry")]
    [InlineData("Is a fan all right!", "exclamation mark")]
    [InlineData("My baby is blue", "is heard as a danger")]
    [InlineData("Tell me more", "means something else")]
    [InlineData("Naps that are too short", "is the title of a topic")]
    public void Check_LabelThatIsNoGoodToTap_SaysWhy(string label, string says)
    {
        Write("asked/plain-answers/air.txt", $"# fan: {label}\n");
        var faults = new List<KnowledgeFault>();

        new AskedLint(_folder, GentlenessGuard.Load(Shipped), KnowledgeLoader.Load(Shipped), faults)
            .Check(PlainAnswers.Load(_folder), SafetyRulesLoader.Load(Path.Combine(Shipped.FullName, SafetyRulesLoader.Folder)), WholeMessages.Load(Shipped));

        Assert.Contains(faults, fault => fault.Message.Contains(says, StringComparison.Ordinal));
    }

    private IReadOnlyList<AskedEntry> Read(ICollection<KnowledgeFault> faults) => new AskedFolder(_folder, PlainAnswers.Load(_folder), faults).Read();

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
