using Microsoft.AspNetCore.Identity;

namespace GentleSleepBot.Host.Coach.Identity;

internal sealed partial class CoachStore :
    IUserPasswordStore<CoachAccount>, IUserSecurityStampStore<CoachAccount>, IUserTwoFactorStore<CoachAccount>, IUserAuthenticatorKeyStore<CoachAccount>, IUserLockoutStore<CoachAccount>
{
    public Task<string?> GetPasswordHashAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task SetPasswordHashAsync(CoachAccount user, string? passwordHash, CancellationToken cancellationToken) => Change(() => user.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(CoachAccount user, string stamp, CancellationToken cancellationToken) => Change(() => user.SecurityStamp = stamp);

    public Task<bool> GetTwoFactorEnabledAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.HasTwoFactor);

    public Task SetTwoFactorEnabledAsync(CoachAccount user, bool enabled, CancellationToken cancellationToken) => Change(() => user.HasTwoFactor = enabled);

    public Task<string?> GetAuthenticatorKeyAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public Task SetAuthenticatorKeyAsync(CoachAccount user, string key, CancellationToken cancellationToken) => Change(() => user.AuthenticatorKey = key);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(CoachAccount user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Change(() => user.LockedUntil = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(++user.FailedSignIns);

    public Task ResetAccessFailedCountAsync(CoachAccount user, CancellationToken cancellationToken) => Change(() => user.FailedSignIns = 0);

    public Task<int> GetAccessFailedCountAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    // Everyone can be locked out: there is nothing to be set.
    public Task SetLockoutEnabledAsync(CoachAccount user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task Change(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
