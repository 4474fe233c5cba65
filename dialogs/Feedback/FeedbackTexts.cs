using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>What is said around feedback.</summary>
internal static class FeedbackTexts
{
    public const string Ask = "I'm glad to be here with you. How was that answer? If it did not fit, *not my baby* is an answer too.";

    public const string MayIKeep = "May I keep this question, without your name, so that a better answer can be written?";

    public const string Kept = "Kept, without your name. You can take it back with *forget me*. I'm here if you want to say it in other words.";

    public const string NotKept = "All right, I won't keep it. I'm here if you want to say it in other words.";

    public const string KeepIt = "Yes, keep it";

    public const string DoNotKeep = "No";

    private const string HelpedLabel = "Helped";
    private const string NotQuiteLabel = "Not quite";
    private const string FeltHarshLabel = "Felt harsh";

    public static IReadOnlyList<string> Labels { get; } = [HelpedLabel, NotQuiteLabel, FeltHarshLabel];

    public static IReadOnlyList<string> KeepLabels { get; } = [KeepIt, DoNotKeep];

    public static string Thank(FeedbackVerdict verdict) => verdict switch
    {
        FeedbackVerdict.Helped => "Thank you, that is good to know.",
        FeedbackVerdict.NotQuite => "Thank you for saying so.",
        FeedbackVerdict.FeltHarsh => "I'm sorry. That is the last thing you need now.",
        _ => "Thank you. Every child is different, and you know yours.",
    };
}
