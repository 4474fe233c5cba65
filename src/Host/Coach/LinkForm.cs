using System.Text.Json;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>The fields in which a coach sets a link up.</summary>
internal sealed class LinkForm
{
    private const int LongestDays = 3650;
    private const int LongestClient = 60;
    private const int LongestGreeting = 300;

    public string? Client { get; set; }

    public string? Greeting { get; set; }

    public string? Country { get; set; }

    public string? Language { get; set; }

    public int? Days { get; set; }

    public string? Origins { get; set; }

    public string? Accent { get; set; }

    public HoursForm Hours { get; set; } = new();

    public static LinkForm Of(ClientLink link) => new()
    {
        Client = link.Client,
        Greeting = link.Greeting,
        Country = link.Country,
        Language = link.Language,
        Origins = string.Join(' ', link.Origins),
        Accent = link.Accent,
        Hours = HoursForm.Of(link.Hours is { } hours ? JsonSerializer.Deserialize(hours, CoachJson.Default.CoachHours) : null),
    };

    /// <summary>What is wrong, in words; null when a link can be made of it.</summary>
    public string? FindFault(Guide guide) =>
        EmbedOrigins.Read(Origins) is null ? "A site is written as https:// and its name, without a path."
        : Client?.Length > LongestClient || Greeting?.Length > LongestGreeting ? "That is too long."
        : HarshWords.Find(guide, Greeting) ?? (Hours.IsEmpty ? null : Hours.FindFault());

    /// <summary>The link with what was filled in; where no new end was, its end stays.</summary>
    public ClientLink Apply(ClientLink link, DateTimeOffset now) => link with
    {
        Client = Client?.Trim() ?? "",
        Greeting = string.IsNullOrWhiteSpace(Greeting) ? null : Greeting.Trim(),
        Accent = LinkColour.TryRead(Accent)?.Hex,
        Country = CountryChoices.All.Any(choice => choice.Code == Country) ? Country : null,
        Language = LinkLanguages.All.Any(choice => choice.Code == Language) ? Language : null,
        Hours = Hours.IsEmpty ? null : JsonSerializer.Serialize(Hours.Read(), CoachJson.Default.CoachHours),
        ExpiresAt = Days is >= 1 and <= LongestDays ? now.AddDays(Days.Value) : link.ExpiresAt,
        Origins = EmbedOrigins.Read(Origins) ?? [],
    };
}
