using GentleSleepBot.Dialogs.Commands;

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

    public static FeedbackVerdict? Read(string said) => CommandWords.Plain(said) switch
    {
        "helped" or "it helped" or "yes" or "good" or "yes it did" or "yes helped" or "very helpful" or "helpful" or "great" => FeedbackVerdict.Helped,
        "not quite" or "not really" or "so so" or "meh" or "it didn't help" or "it didnt help" or "not helpful" => FeedbackVerdict.NotQuite,
        "felt harsh" or "harsh" or "it felt harsh" or "too harsh" => FeedbackVerdict.FeltHarsh,
        "not my baby" or "not my child" or "that's not my baby" or "thats not my baby" => FeedbackVerdict.NotMyBaby,
        _ => null,
    };
}
