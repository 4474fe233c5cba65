using GentleSleepBot.Storage.Coaches;

namespace Storage.Tests.Contract;

/// <summary>A coach, a link of hers, and what came of it.</summary>
internal static class CoachRows
{
    public static CoachRow Ana { get; } = new("ana", "ANA", "1", "{}");

    public static ClientLink Link { get; } = new("code", "ana", "The Okafors", Commits.At)
    {
        Greeting = "Hello", Accent = "#8fb3ff", Country = "GB", Language = "en-GB", Hours = "{}", Origins = ["https://a.example", "https://b.example"], ExpiresAt = Commits.At.AddDays(1),
    };

    public static Handoff Asked { get; } = new("asked", Commits.Parent, "ana", "code", "{}", "naps?", Commits.At.ToUnixTimeMilliseconds(), Commits.At.AddHours(1).ToUnixTimeMilliseconds(), null, null);

    public static ClientShare Shared { get; } = new(Commits.Parent, "client", "ana", "code", "{}", "summary", Commits.At.ToUnixTimeMilliseconds());

    public static CoachTopic Written { get; } = new("topic", "ana", 0, null, "Naps", "how do naps work\nno naps today", "Hold close.", "Because.", "Again.", "Call.", Commits.At.ToUnixTimeMilliseconds());

    public static CoachPush Push { get; } = new("push", "ana", "s", "phone", "https://push.example/1", "key", "secret", "ours", Commits.At.ToUnixTimeMilliseconds());
}
