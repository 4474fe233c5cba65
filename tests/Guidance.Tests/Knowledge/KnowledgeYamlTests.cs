using GentleSleepBot.Guidance.Knowledge;

namespace Guidance.Tests.Knowledge;

/// <summary>A file of the knowledge folder that cannot be used is named with its line.</summary>
public sealed class KnowledgeYamlTests
{
    [Theory]
    [InlineData("- one\n- \n- two", "file.yaml:2: an item of a list is empty")]
    [InlineData("- one\n- ~", "file.yaml:2: an item of a list is empty")]
    [InlineData("- one\n- null", "file.yaml:2: an item of a list is empty")]
    public void Read_EmptyItemOfAList_IsAFaultWithItsLine(string yaml, string expected)
    {
        var faults = new List<KnowledgeFault>();

        Assert.Null(KnowledgeYaml.Read<List<string>>(yaml, "file.yaml", 1, faults));
        Assert.Equal([expected], faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("- one\n- ''", new[] { "one", "" })]
    [InlineData("[one, two]", new[] { "one", "two" })]
    public void Read_ItemsThatAreSaid_AreRead(string yaml, string[] expected) =>
        Assert.Equal(expected, KnowledgeYaml.Read<List<string>>(yaml, "file.yaml", 1, []));
}
