using GentleSleepBot.Dialogs.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Levels of sharing as they are stored.</summary>
internal static class SharingNames
{
    private const string Summary = "summary";
    private const string WholeTalk = "talk";

    public static string Of(SharingLevel level) => level == SharingLevel.WholeTalk ? WholeTalk : Summary;

    /// <summary>The level of a stored name; nothing for any other.</summary>
    public static SharingLevel Read(string? name) => name switch
    {
        Summary => SharingLevel.Summary,
        WholeTalk => SharingLevel.WholeTalk,
        _ => SharingLevel.Nothing,
    };
}
