using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>One link of a coach: its address, its square, and its end.</summary>
internal sealed class LinkModel(ClientLinkTable links, ClientShareTable shares, GuideSource guides, IOptions<SiteOptions> site, CoachLog log, TimeProvider clock) : PortalPage
{
    public ClientLink? Link { get; private set; }

    /// <summary>Who came by it and shares something.</summary>
    public IReadOnlyList<ClientShare> Sharing { get; private set; } = [];

    public LinkForm Form { get; private set; } = new();

    public bool IsInUse => Link!.IsInUse(clock.GetUtcNow());

    public string Address => site.Value.LinkTo($"/c/{Link!.Code}");

    public string Qr => QrPicture.Draw(Address);

    public string EmbedLine => $"<script src=\"{site.Value.LinkTo("/embed.js")}\" data-link=\"{Link!.Code}\" async></script>";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        Link = await links.FindAsync(code, cancellationToken);
        if (Link?.Coach != CoachId)
            return NotFound();

        Form = LinkForm.Of(Link);
        await ShowAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(string code, LinkForm form, HoursForm hours, CancellationToken cancellationToken)
    {
        Link = await links.FindAsync(code, cancellationToken);
        if (Link?.Coach != CoachId)
            return NotFound();

        (Form, form.Hours) = (form, hours);
        Fault = form.FindFault(guides.Current);
        if (Fault is not null)
        {
            await ShowAsync(cancellationToken);
            return Page();
        }

        await links.UpdateAsync(form.Apply(Link, clock.GetUtcNow()), cancellationToken);
        await log.NoteAsync(CoachId, "changed a link", Link.Client);
        Notice = "Saved.";
        return Redirect($"/coach/links/{code}");
    }

    public async Task<IActionResult> OnPostRevokeAsync(string code, CancellationToken cancellationToken)
    {
        if (!await links.RevokeAsync(CoachId, code, clock.GetUtcNow(), cancellationToken))
            return NotFound();

        await log.NoteAsync(CoachId, "ended a link");
        Notice = "The link is ended.";
        return Redirect("/coach/links");
    }

    private async Task ShowAsync(CancellationToken cancellationToken) =>
        Sharing = [.. (await shares.ListAsync(CoachId, cancellationToken)).Where(share => share.Code == Link!.Code)];
}
