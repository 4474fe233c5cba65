using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Safety.Replies;
using GentleSleepBot.Guidance.Safety.Afterwards;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>What <c>knowledge check</c> runs: everything that keeps a knowledge folder from being good enough to publish.</summary>
public static class KnowledgeLint
{
    /// <summary>Every fault of every file; empty when the folder may be published.</summary>
    /// <param name="folder">The knowledge folder.</param>
    public static IReadOnlyList<KnowledgeFault> Check(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var faults = new List<KnowledgeFault>();
        var guard = Try(() => GentlenessGuard.Load(folder), faults);
        var wording = Try(() => Wording.Load(folder), faults);
        var knowledge = Try(() => KnowledgeLoader.Load(folder), faults);
        if (guard is null || wording is null || knowledge is null)
            return faults;

        if (Directory.Exists(Path.Combine(folder.FullName, "plans")) && Try(() => PlanLoader.Load(folder, knowledge), faults) is { } plans)
            PlanLint.Check(plans, guard, wording, faults);
        var meanings = File.Exists(Path.Combine(folder.FullName, WholeMessagesLoader.File)) ? Try(() => WholeMessages.Load(folder), faults) : null;
        if (Directory.Exists(Path.Combine(folder.FullName, TalkActExamples.Folder)))
            Try(() => TalkActExamples.Load(folder), faults);
        if (Directory.Exists(Path.Combine(folder.FullName, TellingExamples.Folder)))
            Try(() => TellingExamples.Load(folder), faults);
        if (Directory.Exists(Path.Combine(folder.FullName, AfterwardsReader.Folder)))
            Try(() => NamedExamples.Load<SaidAfterwards>(folder, AfterwardsReader.Folder), faults);
        if (File.Exists(Path.Combine(folder.FullName, KnownFacts.File)))
            Try(() => KnownFacts.Load(folder, wording), faults);
        var rules = CheckSafety(folder, knowledge, guard, faults);
        foreach (var topic in knowledge.Topics.Values.OrderBy(topic => topic.Id, StringComparer.Ordinal))
            new TopicLint(folder, topic.Id, guard, wording, faults).Check(topic);
        new ClaimLint(folder, knowledge, faults).Check();

        var crying = Try(() => CryingAloneAnswers.Load(folder), faults);
        var soothing = Try(() => Soothing.Load(folder, knowledge.Sources), faults);
        var circumstances = Try(() => Circumstances.Load(folder), faults);
        var shortAnswers = Try(() => ShortAnswers.Load(folder), faults);
        if (crying is not null && soothing is not null && circumstances is not null && shortAnswers is not null)
            new AnswerTextsLint(folder, guard, wording, knowledge, faults).Check(crying, soothing, circumstances, shortAnswers);
        Try(() => RemarkReader.Load(folder), faults);
        if (Try(() => PlainAnswers.Load(folder), faults) is not { } plain)
            return faults;

        new AnswerTextsLint(folder, guard, wording, knowledge, faults).Check(plain);
        new AskedLint(folder, guard, knowledge, faults).Check(plain, rules, meanings);
        return faults;
    }

    private static SafetyRules? CheckSafety(DirectoryInfo folder, KnowledgeBase knowledge, GentlenessGuard guard, List<KnowledgeFault> faults)
    {
        var safety = new DirectoryInfo(Path.Combine(folder.FullName, SafetyRulesLoader.Folder));
        if (!safety.Exists)
            return null;

        Try(() => SupportLines.Load(Path.Combine(folder.FullName, SupportLines.FileName)), faults);
        if (Try(() => SafetyRulesLoader.Load(safety.FullName), faults) is not { } rules)
            return null;

        Try(() => DangerExamples.Load(safety, knowledge, rules), faults);
        SafetyLint.Check(rules, guard, faults);
        return rules;
    }

    /// <summary>The faults of the topics that differ from those in force: quick enough to run before a change is served.</summary>
    internal static IReadOnlyList<KnowledgeFault> CheckChanged(DirectoryInfo folder, Guide changed, KnowledgeBase inForce)
    {
        var faults = new List<KnowledgeFault>();
        foreach (var topic in changed.Knowledge.Topics.Values.Where(topic => !IsSame(topic, inForce.Topics[topic.Id])).OrderBy(topic => topic.Id, StringComparer.Ordinal))
            new TopicLint(folder, topic.Id, changed.Gentleness, changed.Wording, faults).Check(topic);
        return faults;
    }

    private static bool IsSame(Topic one, Topic other) =>
        LinesOf(one).SequenceEqual(LinesOf(other), StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(Topic topic) => topic.Texts().Concat(topic.Openings).Concat(topic.Phrasings.Select(phrasing => phrasing.Line));

    private static T? Try<T>(Func<T> load, List<KnowledgeFault> faults)
        where T : class
    {
        try
        {
            return load();
        }
        catch (KnowledgeFormatException e)
        {
            faults.AddRange(e.Faults);
            return null;
        }
    }
}
