using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Host.Coach;

/// <summary>The kinds of English that the bot can write.</summary>
internal static class LinkLanguages
{
    public static IReadOnlyList<(string Code, string Name, EnglishVariety English)> All { get; } =
    [
        ("en-GB", "British or Irish English", EnglishVariety.British),
        ("en-US", "American English", EnglishVariety.American),
        ("en-CA", "Canadian English", EnglishVariety.Canadian),
        ("en-AU", "Australian or New Zealand English", EnglishVariety.Australian),
    ];

    /// <summary>The English of a code; unknown for any other.</summary>
    public static EnglishVariety EnglishOf(string? code) => All.FirstOrDefault(language => language.Code == code).English;
}
