using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.OwnWords;

namespace Guidance.Tests.OwnWords;

/// <summary>The repository's whole guide, loaded once, and a coach's topic that it passes.</summary>
internal static class WholeGuide
{
    private static readonly Lazy<Guide> Loaded = new(() =>
        Guide.Load(KnowledgeFolder.Find(), new DirectoryInfo(Path.Combine(KnowledgeFolder.Find().Parent!.FullName, "artifacts", "models"))));

    public static Guide Guide => Loaded.Value;

    public static OwnTopicDraft Sling { get; } = new(
        OwnTopics.Prefix + "sling",
        "Naps in the sling",
        "can she nap in the sling all day\nhe only naps in the sling, what do I do\nis it fine to nap in the carrier every day",
        "Wear {child} for the next nap and walk for ten minutes. Keep the face clear and in view.",
        "Being close and moving helps many babies rest.",
        "Try one nap a day beside you on a firm flat bed, and stay close.",
        "Ring your doctor if {child} is hard to wake or breathes with effort.");

    public static OwnTopicDraft Call { get; } = new(
        OwnTopics.Prefix + "call", "Booking a call", "how do I book a call with Ana\ncan we speak on the phone\nwhen is my next session", "Write a day and an hour here, and I ring you.", "", "", "");
}
