using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>Where a coach signs in: with a passkey, or with a password and a code.</summary>
internal sealed class SignInModel(SignInManager<CoachAccount> signIn, UserManager<CoachAccount> coaches, SignInLimit limit, CoachLog log) : PortalPage
{
    /// <summary>Whether the password was right and the code is next.</summary>
    public bool NeedsCode { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is not null || !HttpMethods.IsPost(Request.Method) || limit.TryTake(HttpContext))
            return;

        Fault = "Too many tries came from your network. Please wait a minute.";
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Result = Page();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential) =>
        await EndAsync(await signIn.PasskeySignInAsync(credential ?? "{}"), "That passkey is not known here.");

    public async Task<IActionResult> OnPostPasswordAsync(string? name, string? password)
    {
        // A password alone opens nothing, whoever's it is.
        var coach = await coaches.FindByNameAsync(name ?? "");
        var result = coach is not null && await signIn.IsTwoFactorEnabledAsync(coach)
            ? await signIn.PasswordSignInAsync(coach, password ?? "", isPersistent: true, lockoutOnFailure: true)
            : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        NeedsCode = result.RequiresTwoFactor;
        return NeedsCode ? Page() : await EndAsync(result, "Name and password do not fit.");
    }

    public async Task<IActionResult> OnPostCodeAsync(string? code)
    {
        var result = await signIn.TwoFactorAuthenticatorSignInAsync((code ?? "").Replace(" ", "", StringComparison.Ordinal), isPersistent: true, rememberClient: false);
        NeedsCode = !result.Succeeded && !result.IsLockedOut;
        return await EndAsync(result, "That code does not fit. Please write the one that the app shows now.");
    }

    private async Task<IActionResult> EndAsync(Microsoft.AspNetCore.Identity.SignInResult result, string otherwise)
    {
        if (result.Succeeded)
        {
            // The principal of this request is still nobody's; the one to note is the one just signed in.
            if (signIn.Context.User is { } user && coaches.GetUserId(user) is { } coach)
                await log.NoteAsync(coach, "signed in");
            return Redirect("/coach");
        }

        Fault = result.IsLockedOut ? "Too many tries. Please wait five minutes." : otherwise;
        return Page();
    }
}
