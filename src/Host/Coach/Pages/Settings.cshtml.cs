using System.Globalization;
using System.Text.Json;
using GentleSleepBot.Host.Coach.Identity;
using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>A coach's name and hours, sessions, log and data.</summary>
internal sealed class SettingsModel(
    UserManager<CoachAccount> coaches,
    CoachAccounts accounts,
    SignInManager<CoachAccount> signIn,
    CoachSessionTable sessions,
    CoachActionTable actions,
    ClientLinkTable links,
    CoachTopicTable topics,
    CoachLog log,
    IMailer mailer,
    PushDesk pushes,
    TimeProvider clock) : PortalPage
{
    private const int MostActions = 50;
    private const int LongestName = 60;

    public CoachAccount? Coach { get; private set; }

    /// <summary>Whether e-mails can be sent at all.</summary>
    public bool HasMail => mailer.IsSet;

    /// <summary>Whether browsers can be notified at all.</summary>
    public bool HasPush => pushes.IsOn;

    /// <summary>The key that a browser is given which wants to be notified.</summary>
    public string PushKey => pushes.Key;

    /// <summary>Browsers that are notified.</summary>
    public IReadOnlyList<CoachPush> Pushes { get; private set; } = [];

    /// <summary>Name of the session that this page was asked for in.</summary>
    public string Session => CoachSessions.NameIn(HttpContext);

    public IReadOnlyList<CoachSession> Sessions { get; private set; } = [];

    public IReadOnlyList<CoachAction> Actions { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostSaveAsync(string? name, string? country, HoursForm hours, MailForm mail, CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        Fault = name?.Trim() is not { Length: > 0 and <= LongestName } ? "Please write the name that parents know you by."
            : mail.FindFault() ?? hours.FindFault();
        if (Fault is not null)
            return Page();

        await accounts.ChangeAsync(
            CoachId,
            coach =>
            {
                coach.Name = name!.Trim();
                coach.Country = CountryChoices.All.Any(choice => choice.Code == country) ? country : null;
                coach.Hours = hours.Read();
                mail.Apply(coach);
            },
            CancellationToken.None);
        await log.NoteAsync(CoachId, "changed settings");
        Notice = "Saved.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync(string session, CancellationToken cancellationToken)
    {
        await sessions.RemoveAsync(session, CoachId, cancellationToken);
        await log.NoteAsync(CoachId, "ended a session");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostPushAsync(PushForm form, CancellationToken cancellationToken)
    {
        Fault = HasPush ? await pushes.AddAsync(CoachId, Session, CoachSessions.DeviceOf(HttpContext), form, cancellationToken) : "This host sends no notifications.";
        if (Fault is not null)
        {
            await ShowAsync(cancellationToken);
            return Page();
        }

        await log.NoteAsync(CoachId, "turned notifications on");
        Notice = "Notifications are on for this browser.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostPushEndAsync(string? push, CancellationToken cancellationToken)
    {
        if (await pushes.RemoveAsync(CoachId, push ?? "", cancellationToken))
            await log.NoteAsync(CoachId, "ended notifications");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        var kept = new CoachExport(
            Coach!.SignInName,
            Coach.Name,
            Coach.Country,
            Coach.Email,
            Coach.Hours,
            [.. Pushes.Select(push => new NotifiedBrowser(push.Device, push.Endpoint, push.CreatedAt))],
            await links.ListAsync(CoachId, cancellationToken),
            await topics.AllAsync(CoachId, cancellationToken),
            await actions.ListAsync(CoachId, int.MaxValue, cancellationToken));
        await log.NoteAsync(CoachId, "downloaded own data");
        return File(JsonSerializer.SerializeToUtf8Bytes(kept, CoachJson.Default.CoachExport), "application/json", "gentle-sleep-coach.json");
    }

    public async Task<IActionResult> OnPostDeleteAsync(string? sure, CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        if (coaches.NormalizeName(sure?.Trim()) != Coach!.NormalizedSignInName)
        {
            Fault = "That is not your sign-in name; nothing was deleted.";
            return Page();
        }

        await signIn.SignOutAsync();
        await coaches.DeleteAsync(Coach);
        return Redirect("/coach/sign-in");
    }

    public async Task<IActionResult> OnPostSignOutAsync()
    {
        await log.NoteAsync(CoachId, "signed out");
        await signIn.SignOutAsync();
        return Redirect("/coach/sign-in");
    }

    public string Say(long at) => Coach!.Hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Coach = await coaches.FindByIdAsync(CoachId) ?? throw new InvalidOperationException("The coach is gone.");
        Pushes = await pushes.ListAsync(CoachId, cancellationToken);
        Sessions = await sessions.ListAsync(CoachId, clock.GetUtcNow(), cancellationToken);
        Actions = await actions.ListAsync(CoachId, MostActions, cancellationToken);
    }
}
