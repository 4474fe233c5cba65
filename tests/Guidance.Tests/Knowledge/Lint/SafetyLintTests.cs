using GentleSleepBot.Guidance.Knowledge.Lint;

namespace Guidance.Tests.Knowledge.Lint;

/// <summary>The shipped safety folder, with one thing made wrong.</summary>
public sealed class SafetyLintTests : IDisposable
{
    private const string File = "safety/40-sleep.yaml";
    private const string Reply = "own space is the safest";

    private readonly KnowledgeFolderOnDisk _folder = new();

    public SafetyLintTests()
    {
        var shipped = KnowledgeFolder.Find();
        foreach (var file in new DirectoryInfo(Path.Combine(shipped.FullName, "safety")).EnumerateFiles("*.yaml"))
            _folder.Write($"safety/{file.Name}", System.IO.File.ReadAllText(file.FullName));
        _folder.Write("support-lines.yaml", System.IO.File.ReadAllText(Path.Combine(shipped.FullName, "support-lines.yaml")));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_ShippedRules_FindsNothing() => Assert.Empty(SafetyFaults());

    [Theory]
    [InlineData("let your baby cry it out", "recommends leaving a child to cry")]
    [InlineData("individualised accommodation constitutes considerably superior environmental circumstances", "reads at grade")]
    public void Check_FaultyReply_NamesTheRuleAndTheFault(string wrong, string named)
    {
        _folder.Write(File, Shipped().Replace(Reply, wrong, StringComparison.Ordinal));

        Assert.Contains(SafetyFaults(), fault => fault.Contains("\"S2\"", StringComparison.Ordinal) && fault.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_LineThatBlames_NamesTheLineAndTheFault()
    {
        _folder.Write("safety/90-more.yaml", "lines:\n  more: It is your fault.");

        Assert.Contains(SafetyFaults(), fault => fault.Contains("the line \"more\" blames", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_RuleThatNamesNoReply_IsAFault()
    {
        _folder.Write(File, Shipped().Replace("reply: sofa", "reply: nowhere", StringComparison.Ordinal));

        Assert.Contains(SafetyFaults(), fault => fault.Contains("\"nowhere\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ExamplesOfNoRule_AreAFault()
    {
        _folder.Write("safety/examples/E99.txt", "something");

        Assert.Contains(SafetyFaults(), fault => fault.Contains("E99.txt", StringComparison.Ordinal));
    }

    private string Shipped() => System.IO.File.ReadAllText(Path.Combine(_folder.Directory.FullName, File));

    private string[] SafetyFaults() => [.. KnowledgeLint.Check(_folder.Directory).Select(fault => fault.ToString()).Where(fault => fault.StartsWith("safety", StringComparison.Ordinal))];
}
