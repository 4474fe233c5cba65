using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Likeness;
using GentleSleepBot.Guidance.Safety.Replies;
using Guidance.Tests.Reading;

namespace Guidance.Tests.Safety;

/// <summary>The shipped rules, loaded once.</summary>
internal static class SafetyFixture
{
    public static string Root { get; } = FindRoot();

    public static SafetyRules Rules { get; } = SafetyRulesLoader.Load(Path.Combine(Root, "knowledge", "safety"));

    /// <summary>The rules alone.</summary>
    public static SafetyScreen Screen { get; } = new(Rules);

    /// <summary>Rules and likeness together, as the bot has them.</summary>
    public static SafetyScreen Whole { get; } = new(Rules, Likeness(), null);

    public static SafetyReplies Replies { get; } = new(Rules, SupportLines.Load(Path.Combine(Root, "knowledge", "support-lines.yaml")));

    public static SafetyAssessment Assess(string text, SafetyContext? context = null) =>
        Screen.Assess(MessageText.Parse(text), context ?? SafetyContext.Empty);

    public static string Level(string text) => Assess(text).Level.Name();

    /// <summary>The level a first message of a talk gets, with the ages that the reader finds in it.</summary>
    public static string AssessAsTheBot(string text)
    {
        var child = Reader.Read(text).Child;
        SafetyAge[] ages = [.. new[] { child?.Age, child?.CorrectedAge }.Where(age => age is not null).Select(age => new SafetyAge(age!.EarliestMonths, age.LatestMonths))];
        return Whole.Assess(MessageText.Parse(text), new SafetyContext { Ages = ages }).Level.Name();
    }

    public static SafetyReply? Reply(string text, string? country = null)
    {
        var context = new SafetyContext { Country = country };
        return Replies.Compose(Assess(text, context), context);
    }

    private static LikenessScreen? Likeness()
    {
        var knowledge = new DirectoryInfo(Path.Combine(Root, "knowledge"));
        return LikenessScreen.Load(knowledge, KnowledgeLoader.Load(knowledge), Rules, new DirectoryInfo(Path.Combine(Root, "artifacts", "models")));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GentleSleepBot.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
