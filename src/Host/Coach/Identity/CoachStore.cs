using Microsoft.AspNetCore.Identity;

namespace GentleSleepBot.Host.Coach.Identity;

/// <summary>Coaches for ASP.NET Core Identity, over the store's own tables.</summary>
internal sealed partial class CoachStore(CoachAccounts accounts, Storage.Coaches.CoachTable table, IdentityErrorDescriber errors) : IUserStore<CoachAccount>
{
    public Task<string> GetUserIdAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SignInName);

    public Task SetUserNameAsync(CoachAccount user, string? userName, CancellationToken cancellationToken)
    {
        user.SignInName = userName ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(CoachAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedSignInName);

    public Task SetNormalizedUserNameAsync(CoachAccount user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.NormalizedSignInName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public async Task<IdentityResult> CreateAsync(CoachAccount user, CancellationToken cancellationToken) =>
        await accounts.AddAsync(user, cancellationToken) ? IdentityResult.Success : IdentityResult.Failed(errors.DuplicateUserName(user.SignInName));

    public async Task<IdentityResult> UpdateAsync(CoachAccount user, CancellationToken cancellationToken) =>
        await accounts.UpdateAsync(user, cancellationToken) ? IdentityResult.Success : IdentityResult.Failed(errors.ConcurrencyFailure());

    public async Task<IdentityResult> DeleteAsync(CoachAccount user, CancellationToken cancellationToken)
    {
        await table.DeleteAsync(user.Id, cancellationToken);
        return IdentityResult.Success;
    }

    public Task<CoachAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) => accounts.FindAsync(userId, cancellationToken);

    public Task<CoachAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => accounts.FindByNameAsync(normalizedUserName, cancellationToken);

    public void Dispose()
    {
    }
}
