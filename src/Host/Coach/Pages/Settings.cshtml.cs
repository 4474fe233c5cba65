using System.Globalization;
using System.Text.Json;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>A coach's name and hours, sessions, log and data.</summary>
internal sealed class SettingsModel(
    UserManager<CoachAccount> coaches,
    SignInManager<CoachAccount> signIn,
    CoachSessionTable sessions,
    CoachActionTable actions,
    ClientLinkTable links,
    CoachTopicTable topics,
    CoachLog log,
    IMailer mailer,
    TimeProvider clock) : PortalPage
{
    private const int MostActions = 50;
    private const int LongestName = 60;

    public CoachAccount? Coach { get; private set; }

    /// <summary>Whether e-mails can be sent at all.</summary>
    public bool HasMail => mailer.IsSet;

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

        Coach!.Name = name!.Trim();
        Coach.Country = CountryChoices.All.Any(choice => choice.Code == country) ? country : null;
        Coach.Hours = hours.Read();
        mail.Apply(Coach);
        await coaches.UpdateAsync(Coach);
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

    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        var kept = new CoachExport(
            Coach!.SignInName, Coach.Name, Coach.Country, Coach.Email, Coach.Hours, await links.ListAsync(CoachId, cancellationToken), await topics.AllAsync(CoachId, cancellationToken), await actions.ListAsync(CoachId, int.MaxValue, cancellationToken));
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
        await signIn.SignOutAsync();
        return Redirect("/coach/sign-in");
    }

    public string Say(long at) => Coach!.Hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Coach = await coaches.FindByIdAsync(CoachId) ?? throw new InvalidOperationException("The coach is gone.");
        Sessions = await sessions.ListAsync(CoachId, clock.GetUtcNow(), cancellationToken);
        Actions = await actions.ListAsync(CoachId, MostActions, cancellationToken);
    }
}
