using GentleSleepBot.Guidance.Knowledge;

namespace Guidance.Tests.Knowledge;

public sealed class KnowledgeLoaderTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_Topic_KeepsItsParts()
    {
        _folder.Write("topics/contact-naps.phrasings.txt", "# notes\nonly naps on me\n\nwakes when put down\n");

        var topic = KnowledgeLoader.Load(_folder.Directory).Topics["contact-naps"];

        Assert.Equal("Naps only on you", topic.Title);
        Assert.Equal((0, 24), (topic.FromMonths, topic.ToMonths));
        Assert.Equal(new DateOnly(2026, 11, 22), topic.Drafted);
        Assert.Equal(["only naps on me", "wakes when put down"], topic.Phrasings.Select(phrasing => phrasing.Text));
        Assert.Equal(3, topic.Openings.Count);
        Assert.Equal("a1", Assert.Single(topic.Sources).Key);
    }

    [Fact]
    public void Load_PhrasingOfSeveralTopics_KeepsTheOthersApart()
    {
        _folder.Write("topics/crib-transition.md", KnowledgeFolderOnDisk.Topic.Replace("id: contact-naps", "id: crib-transition", StringComparison.Ordinal));
        _folder.Write("topics/contact-naps.phrasings.txt", "wakes when put down [also crib-transition]");

        var phrasing = Assert.Single(KnowledgeLoader.Load(_folder.Directory).Topics["contact-naps"].Phrasings);

        Assert.Equal("wakes when put down", phrasing.Text);
        Assert.Equal(["crib-transition"], phrasing.Also);
    }

    [Theory]
    [InlineData("cries [also cots]", "\"cots\": there is no such topic")]
    [InlineData("cries [also contact-naps]", "\"contact-naps\": this is the file of that topic")]
    [InlineData("cries [also contact-naps] at night", "at the end of the line")]
    [InlineData("cries [also Naps]", "at the end of the line")]
    public void Load_PhrasingOfATopicThatCannotBe_IsAFaultOfItsLine(string phrasing, string named)
    {
        _folder.Write("topics/contact-naps.phrasings.txt", "# notes\n" + phrasing);

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory)).Faults);

        Assert.Equal(("topics/contact-naps.phrasings.txt", 2), (fault.File, fault.Line));
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Keep this nap")]
    [InlineData(0.0, "Hold")]
    [InlineData(3.9, "Hold")]
    [InlineData(4.0, "Keep this nap")]
    [InlineData(70.0, "Keep this nap")]
    public void For_Age_TakesTheVariantOfItsBand(double? months, string start) =>
        Assert.StartsWith(start, KnowledgeLoader.Load(_folder.Directory).Topics["contact-naps"].RightNow.For(months));

    [Theory]
    [InlineData("ages: 0-24", "ages: young", "ages \"young\"")]
    [InlineData("ages: 0-24", "ages: 24-0", "ages \"24-0\"")]
    [InlineData("ages: 0-24", "ages: 0-72", "ages \"0-72\"")]
    [InlineData("family: naps", "famly: naps", "famly")]
    [InlineData("title: Naps only on you\n", "", "title")]
    [InlineData("drafted: 2026-11-22", "drafted: soon", "soon")]
    [InlineData("id: contact-naps", "id: other", "id \"other\" is not the file's name")]
    [InlineData("## Why", "## Because", "unknown section \"Because\"")]
    [InlineData("## Why", "## Right now", "stands twice")]
    [InlineData("### 0-3 months", "### 0-9 weeks", "unknown age band \"0-9 weeks\"")]
    [InlineData("[^a1]", "[^a99]", "cites \"a99\"")]
    [InlineData("[^a1]", "[^a7]", "marked not used")]
    [InlineData("---\n## Openings", "---\nloose text\n## Openings", "text before the first section")]
    [InlineData("Your smell helps {child} feel safe.[^a1]\n", "", "has no text")]
    public void Load_Fault_IsNamedWithItsFile(string right, string wrong, string named)
    {
        _folder.Write("topics/contact-naps.md", KnowledgeFolderOnDisk.Topic.Replace(right, wrong, StringComparison.Ordinal));

        var faults = Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory)).Faults;

        Assert.Contains(faults, fault => fault.File == "topics/contact-naps.md" && fault.Message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_FaultsInTwoFiles_ReportsBoth()
    {
        _folder.Write("topics/contact-naps.md", "no head");
        _folder.Write("sources.yaml", KnowledgeFolderOnDisk.Source.Replace("kind: article", "kind: rumour", StringComparison.Ordinal));

        var faults = Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory)).Faults;

        Assert.Equal(["sources.yaml", "topics/contact-naps.md"], faults.Select(fault => fault.File).Distinct());
    }

    [Fact]
    public void Load_FaultInYaml_NamesItsLine()
    {
        _folder.Write("sources.yaml", KnowledgeFolderOnDisk.Source.Replace("strength: supported", "strength: certain", StringComparison.Ordinal));

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory)).Faults, fault => fault.File == "sources.yaml");

        Assert.Equal(5, fault.Line);
    }

    [Fact]
    public void Load_SourceTwice_IsAFault()
    {
        _folder.Write("sources.yaml", KnowledgeFolderOnDisk.Source + "\n" + KnowledgeFolderOnDisk.Source);

        Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory));
    }

    [Fact]
    public void Load_NoTopicsFolder_IsAFault()
    {
        Directory.Delete(Path.Combine(_folder.Directory.FullName, "topics"), recursive: true);

        Assert.Throws<KnowledgeFormatException>(() => KnowledgeLoader.Load(_folder.Directory));
    }
}
