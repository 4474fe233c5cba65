using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>What a one-time link opens: a coach chooses a name and how to sign in.</summary>
internal sealed partial class EnrolModel(
    CoachTable table, UserManager<CoachAccount> coaches, SignInManager<CoachAccount> signIn, CoachLog log, TimeProvider clock, ILogger<EnrolModel> logger) : PortalPage
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

    public async Task OnGetAsync() => Name = (await InvitedAsync())?.Name;

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (await InvitedAsync() is not { } coach)
            return NotFound();

        var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = coach.Id, Name = coach.SignInName, DisplayName = Name ?? coach.Name });
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
        await coaches.AddOrUpdatePasskeyAsync(coach, made.Passkey);
        return await WelcomeAsync(coach, "enrolled with a passkey");
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? password)
    {
        if (await InvitedAsync() is not { } coach || !IsNamed())
            return Page();

        coach.Name = Name!;
        await coaches.RemovePasswordAsync(coach);
        var added = await coaches.AddPasswordAsync(coach, password ?? "");
        if (!added.Succeeded)
            Fault = string.Join(' ', added.Errors.Select(error => error.Description));
        else
            await ShowKeyAsync(coach, isNew: true);
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(string? code)
    {
        if (await InvitedAsync() is not { PasswordHash: not null } coach)
            return Page();

        if (!await coaches.VerifyTwoFactorTokenAsync(coach, TokenOptions.DefaultAuthenticatorProvider, (code ?? "").Replace(" ", "", StringComparison.Ordinal)))
        {
            Fault = "That code does not fit. Please write the one that the app shows now.";
            await ShowKeyAsync(coach, isNew: false);
            return Page();
        }

        if (!await table.UseInvitationAsync(Secret, CancellationToken.None))
            return Page();
        await coaches.SetTwoFactorEnabledAsync(coach, true);
        Name = coach.Name;
        return await WelcomeAsync(coach, "enrolled with a password");
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

    private async Task ShowKeyAsync(CoachAccount coach, bool isNew)
    {
        if (isNew)
            await coaches.ResetAuthenticatorKeyAsync(coach);
        AuthenticatorKey = await coaches.GetAuthenticatorKeyAsync(coach);
        AuthenticatorQr = QrPicture.Draw($"otpauth://totp/{Uri.EscapeDataString("Gentle Sleep")}:{Uri.EscapeDataString(coach.SignInName)}?secret={AuthenticatorKey}&issuer=Gentle%20Sleep&digits=6");
    }

    private async Task<IActionResult> WelcomeAsync(CoachAccount coach, string how)
    {
        coach.Name = Name!;
        await coaches.UpdateAsync(coach);
        await log.NoteAsync(coach.Id, how);
        await signIn.SignInAsync(coach, isPersistent: true);
        return Redirect("/coach");
    }

    [LoggerMessage(LogLevel.Warning, "A new passkey was refused.")]
    private static partial void LogRefused(ILogger logger, Exception? fault);
}
