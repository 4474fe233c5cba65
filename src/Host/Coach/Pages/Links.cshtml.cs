using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using GentleSleepBot.Guidance;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>A coach's links, and the making of a new one.</summary>
internal sealed class LinksModel(ClientLinkTable links, CoachAccounts coaches, GuideSource guides, CoachLog log, TimeProvider clock) : PortalPage
{
    private const int CodeBytes = 15;

    private IReadOnlyDictionary<string, long> _joined = new Dictionary<string, long>();

    public IReadOnlyList<ClientLink> Links { get; private set; } = [];

    public LinkForm Form { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        Form.Country = (await coaches.FindAsync(CoachId, cancellationToken))?.Country;
    }

    public async Task<IActionResult> OnPostAsync(LinkForm form, HoursForm hours, CancellationToken cancellationToken)
    {
        (Form, form.Hours) = (form, hours);
        Fault = form.FindFault(guides.Current);
        if (Fault is not null)
        {
            await ShowAsync(cancellationToken);
            return Page();
        }

        var now = clock.GetUtcNow();
        var link = form.Apply(new ClientLink(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes)), CoachId, "", now), now);
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
    }
}
