using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace Guidance.Tests.Safety;

/// <summary>The shipped rules, loaded once.</summary>
internal static class SafetyFixture
{
    public static string Root { get; } = FindRoot();

    public static SafetyRules Rules { get; } = SafetyRulesLoader.Load(Path.Combine(Root, "knowledge", "safety"));

    public static SafetyScreen Screen { get; } = new(Rules);

    public static SafetyReplies Replies { get; } = new(Rules, SupportLines.Load(Path.Combine(Root, "knowledge", "support-lines.yaml")));

    public static SafetyAssessment Assess(string text, SafetyContext? context = null) =>
        Screen.Assess(MessageText.Parse(text), context ?? SafetyContext.Empty);

    public static string Level(string text) => Assess(text).Level.Name();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GentleSleepBot.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
