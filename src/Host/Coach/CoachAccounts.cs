using System.Text.Json;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>Coaches' accounts as the store keeps them.</summary>
internal sealed class CoachAccounts(CoachTable table, TimeProvider clock)
{
    /// <summary>A coach by id; null when there is none.</summary>
    public async Task<CoachAccount?> FindAsync(string id, CancellationToken cancellationToken) => Read(await table.FindAsync(id, cancellationToken));

    /// <summary>A coach by folded sign-in name; null when there is none.</summary>
    public async Task<CoachAccount?> FindByNameAsync(string normalizedName, CancellationToken cancellationToken) =>
        Read(await table.FindByNameAsync(normalizedName, cancellationToken));

    /// <summary>The coach to whom a passkey belongs; null when it is nobody's.</summary>
    public async Task<CoachAccount?> FindByPasskeyAsync(byte[] credential, CancellationToken cancellationToken) =>
        Read(await table.FindByPasskeyAsync(credential, cancellationToken));

    /// <summary>All coaches.</summary>
    public async Task<IReadOnlyList<CoachAccount>> ListAsync(CancellationToken cancellationToken) => [.. (await table.ListAsync(cancellationToken)).Select(row => Read(row)!)];

    /// <summary>Keeps a new coach; false when the sign-in name is taken.</summary>
    public Task<bool> AddAsync(CoachAccount coach, CancellationToken cancellationToken) => table.AddAsync(Row(coach), clock.GetUtcNow(), cancellationToken);

    /// <summary>Keeps what changed; false when the account was changed by somebody else meanwhile.</summary>
    public async Task<bool> UpdateAsync(CoachAccount coach, CancellationToken cancellationToken)
    {
        var earlier = coach.Stamp;
        coach.Stamp = Guid.NewGuid().ToString("N");
        return await table.UpdateAsync(Row(coach), earlier, cancellationToken);
    }

    /// <summary>Changes an account and gives it as it is then; null when there is none. What somebody else changed meanwhile stays.</summary>
    public async Task<CoachAccount?> ChangeAsync(string id, Action<CoachAccount> change, CancellationToken cancellationToken)
    {
        while (await FindAsync(id, cancellationToken) is { } coach)
        {
            change(coach);
            if (await UpdateAsync(coach, cancellationToken))
                return coach;
        }

        return null;
    }

    private static CoachAccount? Read(CoachRow? row)
    {
        if (row is null)
            return null;

        var coach = JsonSerializer.Deserialize(row.Account, CoachJson.Default.CoachAccount)!;
        coach.Stamp = row.Stamp;
        return coach;
    }

    private static CoachRow Row(CoachAccount coach) =>
        new(coach.Id, coach.NormalizedSignInName, coach.Stamp, JsonSerializer.Serialize(coach, CoachJson.Default.CoachAccount));
}
