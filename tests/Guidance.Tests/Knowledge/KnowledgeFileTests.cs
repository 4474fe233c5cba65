using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace Guidance.Tests.Knowledge;

/// <summary>Every file of knowledge that is missing or cannot be read says so by its name, and stops the start.</summary>
public sealed class KnowledgeFileTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Topics = new(() => KnowledgeLoader.Load(KnowledgeFolder.Find()));

    private static readonly Dictionary<string, Action<DirectoryInfo>> Loaders = new(StringComparer.Ordinal)
    {
        ["wording.yaml"] = folder => Wording.Load(folder),
        ["known-facts.yaml"] = folder => KnownFacts.Load(folder, Wording.Load(KnowledgeFolder.Find())),
        ["crying-alone.yaml"] = folder => CryingAloneAnswers.Load(folder),
        ["gentleness.yaml"] = folder => GentlenessGuard.Load(folder),
        ["retrieval.yaml"] = folder => MessageTerms.Load(folder),
        ["triage.yaml"] = folder => TriageTable.Load(folder, Topics.Value),
        ["whole-messages.yaml"] = folder => WholeMessages.Load(folder),
        ["circumstances.yaml"] = folder => Circumstances.Load(folder),
        ["short-answers.yaml"] = folder => ShortAnswers.Load(folder),
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge-");

    public static TheoryData<string> Files => [.. Loaders.Keys];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_FileMissing_IsNamed(string file) => Assert.Contains(file, Fault(file), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_FileOfAnotherShape_IsNamed(string file)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, file), "nothing: [of this\n");

        Assert.Contains(file, Fault(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wording.yaml", "  they: {", "  them: {", "pronoun \"they\" is missing")]
    [InlineData("retrieval.yaml", "synonyms:\n", "synonyms:\n  one: [samey]\n  two: [samey]\n", "\"samey\" is a synonym twice")]
    [InlineData("triage.yaml", "about:\n", "about:\n  everything: no-such-topic\n", "no-such-topic")]
    [InlineData("short-answers.yaml", "<asks> ~10 <fine>", "<asks> ~10 <finer>", "<finer>")]
    [InlineData("short-answers.yaml", "~6 <change>", "~6 <changes>", "<changes>")]
    [InlineData("short-answers.yaml", "    texts:\n", "    texts:\n      - \"One more.\"\n", "4 wordings; three are needed")]
    public void Load_FaultInAFile_IsNamed(string file, string right, string wrong, string named)
    {
        using var copy = new KnowledgeCopy(file);
        copy.Replace(file, right, wrong);

        Assert.Contains(named, Assert.Throws<KnowledgeFormatException>(() => Loaders[file](copy.Directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadSafety_SectionsLeftEmpty_AreNoFault()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "10-empty.yaml"), """
            classes:
            fillers:
            spellings:
            contexts: { calm: { patterns: } }
            defaults:
            ages: [{ from: 0, below: 1, patterns: }]
            negation: { words: , passes: }
            signs: [{ id: sign, any: , unless: , heeds: }]
            rules:
            replies: { reply: { text: "Call.", buttons: , age_buttons: } }
            lines:
            talk:
            languages: [{ code: xx, markers: , emergency: , crisis: }]
            """);

        Assert.Empty(SafetyRulesLoader.Load(_folder.FullName).Rules);
    }

    private string Fault(string file) => Assert.Throws<KnowledgeFormatException>(() => Loaders[file](_folder)).Message;
}
