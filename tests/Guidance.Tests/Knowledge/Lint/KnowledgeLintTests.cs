using GentleSleepBot.Guidance.Knowledge.Lint;

namespace Guidance.Tests.Knowledge.Lint;

public sealed class KnowledgeLintTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();

    public KnowledgeLintTests() =>
        _folder.Write("topics/contact-naps.phrasings.txt", string.Join('\n', Enumerable.Range(1, 60).Select(number => $"phrasing {number}")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_ProductKnowledge_IsClean() => Assert.Empty(KnowledgeLint.Check(KnowledgeFolder.Find()));

    [Fact]
    public void Check_SoundTopic_FindsNothing() => Assert.Empty(KnowledgeLint.Check(_folder.Directory));

    [Theory]
    [InlineData("Your smell helps", "Just let {child} cry, your smell helps", "recommends leaving a child to cry", 22)]
    [InlineData("Your smell helps", "Feeding is a crutch, your smell helps", "blames", 22)]
    [InlineData("Keep this nap on you", "Let {child} nap in the swing", "unsafe place", 16)]
    [InlineData("Try one nap", "Give 5 ml of syrup and try one nap", "dose", 25)]
    [InlineData("feel safe.[^a1]", "feel safe.", "cites no source", 22)]
    [InlineData("Keep this nap on you and", "Keep this nap. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. Rest. And", "Right now has", 16)]
    [InlineData("Your smell helps", "Neurodevelopmental maturation facilitates progressively consolidated nocturnal regulation, your smell helps", "reads at grade", 22)]
    [InlineData("family: naps", "family: sleeping", "unknown family", 4)]
    [InlineData("- You are the best place to sleep.\n", "", "2 openings", 10)]
    [InlineData("- Your arms are tired.", "- Your arms are tired after so many long hours of holding and walking around the dark house tonight.", "an opening has", 12)]
    [InlineData("{cot}", "{bed}", "unknown word {bed}", 25)]
    [InlineData("{cot}", "{Cot}", "unknown word {Cot}", 25)]
    [InlineData("feel safe.", "feel safe!", "exclamation mark", 22)]
    public void Check_FaultyTopic_NamesTheFaultAndItsLine(string right, string wrong, string named, int line)
    {
        _folder.Write("topics/contact-naps.md", KnowledgeFolderOnDisk.Topic.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.Message.Contains(named, StringComparison.Ordinal) && fault.Line == line);
    }

    [Theory]
    [InlineData("topic: contact-naps", "topic: naps-of-cats", "names topic \"naps-of-cats\"")]
    [InlineData("It is fine.[^a1]", "It is fine.", "needs a source that topic \"contact-naps\" cites")]
    [InlineData("It is fine.[^a1]", "It is fine.[^a7]", "needs a source that topic \"contact-naps\" cites")]
    [InlineData("It is fine.", "Let {child} cry and it is fine.", "recommends leaving a child to cry")]
    [InlineData("It is fine.", "It is fine, and it was fine before, and it will be fine for a long time yet to come.", "a short answer has 20 words")]
    [InlineData("It is fine.", "Yes, it is fine.", "begins with yes or no")]
    [InlineData("Some weeks.", "No, some weeks.", "begins with yes or no")]
    [InlineData("Some weeks.[^a1]", "Some weeks.", "needs a source that topic \"contact-naps\" cites")]
    [InlineData("Some weeks.", "Some weeks, and then some more of them, and then a few after those, and then some more.", "how long it takes has 18 words")]
    [InlineData("asks: [\"when ~4 stop\"]", "also: [naps-of-cats]\n    asks: [\"when ~4 stop\"]", "names topic \"naps-of-cats\"")]
    public void Check_FaultyShortAnswer_IsNamed(string right, string wrong, string named)
    {
        _folder.Write("short-answers.yaml", KnowledgeFolderOnDisk.ShortAnswers.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.File == "short-answers.yaml" && fault.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("topic: contact-naps", "topic: naps-of-cats", "names topic \"naps-of-cats\"")]
    [InlineData("A fan is fine.[^a1]", "A fan is fine.", "cites no source")]
    [InlineData("A fan is fine.[^a1]", "A fan is fine.[^zz9]", "zz9")]
    [InlineData("A fan is fine.", "Let {child} cry, and a fan is fine.", "recommends leaving a child to cry")]
    [InlineData("id: fan", "id: ''", "needs an id")]
    [InlineData("fan ~3 ok", "fan ~3 (ok", "'(' without ')'")]
    public void Check_FaultyPlainAnswer_IsNamed(string right, string wrong, string named)
    {
        _folder.Write("plain-answers/air.yaml", KnowledgeFolderOnDisk.PlainAnswers.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.File == "plain-answers/air.yaml" && fault.Message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_TwoFilesWithPlainAnswersOfOneId_NamesBoth()
    {
        _folder.Write("plain-answers/cold.yaml", KnowledgeFolderOnDisk.PlainAnswers);

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault is { File: "plain-answers/cold.yaml", Message: "the id \"fan\" stands in plain-answers/air.yaml too" });
    }

    [Theory]
    [InlineData("contact-naps", "[^a1]", "[^zz9]", "zz9")]
    [InlineData("contact-naps", "id: how", "id: ''", "needs an id")]
    [InlineData("naps-of-cats", "id: how", "id: how", "named for topic \"naps-of-cats\"")]
    public void Check_FaultyFollowUp_IsNamedWithItsFile(string topic, string right, string wrong, string named)
    {
        const string FollowUps = """
            answers:
              - id: how
                asks: ["how"]
                texts: ["Like this.[^a1]"]
            """;
        _folder.Write($"follow-ups/{topic}.yaml", FollowUps.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.File == $"follow-ups/{topic}.yaml" && fault.Message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_TwentyFaultyTopics_FindsTheFaultOfEach()
    {
        var missed = FaultyTopics.All.Where(faulty =>
        {
            using var folder = new KnowledgeFolderOnDisk();
            folder.Write("topics/contact-naps.phrasings.txt", string.Join('\n', Enumerable.Range(1, 60).Select(number => $"phrasing {number}")));
            folder.Write("topics/contact-naps.md", KnowledgeFolderOnDisk.Topic.Replace(faulty.Right, faulty.Wrong, StringComparison.Ordinal));
            return !KnowledgeLint.Check(folder.Directory).Any(fault => fault.File.Contains("contact-naps", StringComparison.Ordinal) && fault.Message.Contains(faulty.Named, StringComparison.Ordinal));
        });

        Assert.Equal(20, FaultyTopics.All.Count);
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("", "year: 2012", "has no note")]
    [InlineData("note: 300 babies, randomised.", "", "has no year")]
    [InlineData("note: 300 babies, randomised.", "year: 2012", "is not proof")]
    public void Check_AStudyThatDoesNotSayHowItWasDone_IsAFault(string note, string year, string named)
    {
        _folder.Write("sources.yaml", File.ReadAllText(Path.Combine(_folder.Directory.FullName, "sources.yaml")) + $"""

            - key: study-1
              kind: study
              title: A study
              publisher: A journal
              strength: mixed
              says: No difference was found.
              not_used: Only for this test.
              checked: 2026-11-22
              {note}
              {year}

            """);

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one\ntwo", "2 phrasings")]
    [InlineData("same\nSame", "stands twice")]
    public void Check_PoorPhrasings_NamesTheFault(string phrasings, string named)
    {
        _folder.Write("topics/contact-naps.phrasings.txt", phrasings);

        Assert.Contains(KnowledgeLint.Check(_folder.Directory), fault => fault.Message.Contains(named, StringComparison.Ordinal));
    }
}
