using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>A coach's links, and the making of a new one.</summary>
internal sealed class LinksModel(ClientLinkTable links, CoachAccounts coaches, GuideSource guides, CoachLog log, TimeProvider clock) : PortalPage
{
    private const int CodeBytes = 15;
    private const int LongestDays = 3650;

    private IReadOnlyDictionary<string, long> _joined = new Dictionary<string, long>();

    public IReadOnlyList<ClientLink> Links { get; private set; } = [];

    public string? Country { get; private set; }

    [BindProperty]
    public string? Greeting { get; set; }

    [BindProperty]
    public string? Origins { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? client, string? country, int? days, string? accent, CancellationToken cancellationToken)
    {
        var origins = EmbedOrigins.Read(Origins);
        Fault = origins is null ? "A site is written as https:// and its name, without a path." : HarshWords.Find(guides.Current, Greeting);
        if (Fault is not null)
        {
            await ShowAsync(cancellationToken);
            return Page();
        }

        var now = clock.GetUtcNow();
        var link = new ClientLink(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes)), CoachId, client?.Trim() ?? "", now)
        {
            Greeting = string.IsNullOrWhiteSpace(Greeting) ? null : Greeting.Trim(),
            Accent = LinkColour.TryRead(accent)?.Hex,
            Country = CountryChoices.All.Any(choice => choice.Code == country) ? country : null,
            ExpiresAt = days is >= 1 and <= LongestDays ? now.AddDays(days.Value) : null,
            Origins = origins!,
        };
        await links.AddAsync(link, cancellationToken);
        await log.NoteAsync(CoachId, "made a link", link.Client);
        return Redirect($"/coach/links/{link.Code}");
    }

    public string StateOf(ClientLink link)
    {
        var used = _joined.GetValueOrDefault(link.Code);
        var use = used == 0 ? "nobody has come yet" : used == 1 ? "1 person came" : $"{used} people came";
        return !link.IsInUse(clock.GetUtcNow()) ? $"Ended · {use}"
            : link.ExpiresAt is { } ends ? $"In use until {ends.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} · {use}"
            : $"In use · {use}";
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Links = await links.ListAsync(CoachId, cancellationToken);
        _joined = await links.CountAsync(CoachId, cancellationToken);
        Country = (await coaches.FindAsync(CoachId, cancellationToken))?.Country;
    }
}
