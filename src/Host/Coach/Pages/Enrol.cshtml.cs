using GentleSleepBot.Host.Coach.Identity;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>What a one-time link opens: a coach chooses a name and how to sign in.</summary>
internal sealed partial class EnrolModel(
    CoachTable table,
    CoachAccounts accounts,
    UserManager<CoachAccount> coaches,
    SignInManager<CoachAccount> signIn,
    IDataProtectionProvider protection,
    CoachLog log,
    TimeProvider clock,
    ILogger<EnrolModel> logger) : PortalPage
{
    private const int LongestName = 60;

    // Binding makes null of a blank path.
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set => field = value ?? ""; } = "";

    /// <summary>The coach's name as parents see it.</summary>
    [BindProperty]
    public string? Name { get; set; }

    public bool IsInvited { get; private set; }

    /// <summary>The key for an authenticator app, once a password is chosen; null before.</summary>
    public string? AuthenticatorKey { get; private set; }

    public string AuthenticatorQr { get; private set; } = "";

    /// <summary>What was chosen so far, sealed; comes back with the code.</summary>
    public string Held { get; private set; } = "";

    public async Task OnGetAsync() => Name = (await InvitedAsync())?.Name;

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (await InvitedAsync() is not { } coach)
            return NotFound();

        var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = coach.Id, Name = coach.SignInName, DisplayName = string.IsNullOrWhiteSpace(Name) ? coach.SignInName : Name });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        if (await InvitedAsync() is not { } coach || !IsNamed())
            return Page();

        var made = await signIn.PerformPasskeyAttestationAsync(credential ?? "{}");
        if (!made.Succeeded || made.UserEntity.Id != coach.Id)
        {
            LogRefused(logger, made.Failure);
            Fault = "That passkey could not be taken. Please try again.";
            return Page();
        }

        if (!await table.UseInvitationAsync(Secret, CancellationToken.None))
            return Page();

        // It lies in a table of its own: a change of the account meanwhile does not undo it.
        await coaches.AddOrUpdatePasskeyAsync(coach, made.Passkey);
        return await WelcomeAsync(coach, account => account.Name = Name!, "enrolled with a passkey");
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? password)
    {
        if (await InvitedAsync() is not { } coach || !IsNamed())
            return Page();

        Fault = await FindFaultAsync(coach, password);
        if (Fault is null)
            ShowKey(coach, new HeldPassword(Name!, coaches.PasswordHasher.HashPassword(coach, password!), coaches.GenerateNewAuthenticatorKey()));
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(string? code, string? held)
    {
        if (await InvitedAsync() is not { } coach)
            return Page();

        if (HeldPassword.TryOpen(protection, Secret, held) is not { } chosen)
        {
            Fault = "Please choose your password once more.";
            return Page();
        }

        coach.AuthenticatorKey = chosen.Key;
        if (!await coaches.VerifyTwoFactorTokenAsync(coach, TokenOptions.DefaultAuthenticatorProvider, (code ?? "").Replace(" ", "", StringComparison.Ordinal)))
        {
            Fault = "That code does not fit. Please write the one that the app shows now.";
            ShowKey(coach, chosen);
            return Page();
        }

        return await table.UseInvitationAsync(Secret, CancellationToken.None) ? await WelcomeAsync(coach, chosen.Apply, "enrolled with a password") : Page();
    }

    private async Task<CoachAccount?> InvitedAsync()
    {
        var coach = await table.FindInvitedAsync(Secret, clock.GetUtcNow(), CancellationToken.None) is { } id ? await coaches.FindByIdAsync(id) : null;
        IsInvited = coach is not null;
        return coach;
    }

    private bool IsNamed()
    {
        Name = Name?.Trim();
        if (Name is { Length: > 0 and <= LongestName })
            return true;

        Fault = "Please write the name that parents know you by.";
        return false;
    }

    private async Task<string?> FindFaultAsync(CoachAccount coach, string? password)
    {
        var faults = new List<string>();
        foreach (var validator in coaches.PasswordValidators)
            faults.AddRange((await validator.ValidateAsync(coaches, coach, password)).Errors.Select(error => error.Description));
        return faults.Count == 0 ? null : string.Join(' ', faults);
    }

    private void ShowKey(CoachAccount coach, HeldPassword chosen)
    {
        Held = chosen.Seal(protection, Secret);
        AuthenticatorKey = chosen.Key;
        AuthenticatorQr = QrPicture.Draw($"otpauth://totp/{Uri.EscapeDataString("Gentle Sleep")}:{Uri.EscapeDataString(coach.SignInName)}?secret={AuthenticatorKey}&issuer=Gentle%20Sleep&digits=6");
    }

    private async Task<IActionResult> WelcomeAsync(CoachAccount invited, Action<CoachAccount> change, string how)
    {
        if (await accounts.ChangeAsync(invited.Id, change, CancellationToken.None) is not { } coach)
            return NotFound();

        await log.NoteAsync(coach.Id, how);
        await signIn.SignInAsync(coach, isPersistent: true);
        return Redirect("/coach");
    }

    [LoggerMessage(LogLevel.Warning, "A new passkey was refused.")]
    private static partial void LogRefused(ILogger logger, Exception? fault);
}
