using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>Coaches and their passkeys, and the one-time links that enrol them.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class CoachTable(ISqlConnections database)
{
    private const string Columns = "coach AS \"Coach\", sign_in_name AS \"SignInName\", stamp AS \"Stamp\", account AS \"Account\"";

    /// <summary>Tables with a coach's own data, which go with the coach. What parents wrote stays theirs.</summary>
    private static readonly string[] OwnTables = ["coach_passkeys", "coach_sessions", "coach_pushes", "coach_invitations", "coach_actions", "client_links", "client_shares", "coach_topic_versions", "coach_topics", "coaches"];

    /// <summary>Keeps a new coach; false when the sign-in name is taken.</summary>
    public Task<bool> AddAsync(CoachRow coach, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(coach);

        return database.RunAsync(
            "INSERT INTO coaches (coach, sign_in_name, stamp, account, created_at) VALUES (@Coach, @SignInName, @Stamp, @Account, @at) ON CONFLICT DO NOTHING",
            new { coach.Coach, coach.SignInName, coach.Stamp, coach.Account, at = at.ToUnixTimeMilliseconds() },
            cancellationToken);
    }

    /// <summary>Changes a coach; false when somebody else did since <paramref name="earlierStamp"/> was read.</summary>
    public Task<bool> UpdateAsync(CoachRow coach, string earlierStamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(coach);

        return database.RunAsync(
            "UPDATE coaches SET sign_in_name = @SignInName, stamp = @Stamp, account = @Account WHERE coach = @Coach AND stamp = @earlierStamp",
            new { coach.Coach, coach.SignInName, coach.Stamp, coach.Account, earlierStamp },
            cancellationToken);
    }

    /// <summary>A coach by id; null when there is none.</summary>
    public Task<CoachRow?> FindAsync(string coach, CancellationToken cancellationToken) => FindAsync("coach = @key", coach, cancellationToken);

    /// <summary>A coach by sign-in name; null when there is none.</summary>
    public Task<CoachRow?> FindByNameAsync(string signInName, CancellationToken cancellationToken) => FindAsync("sign_in_name = @key", signInName, cancellationToken);

    /// <summary>The coach to whom a passkey belongs; null when it is nobody's.</summary>
    public Task<CoachRow?> FindByPasskeyAsync(byte[] credential, CancellationToken cancellationToken) =>
        FindAsync("coach = (SELECT coach FROM coach_passkeys WHERE credential = @key)", credential, cancellationToken);

    /// <summary>All coaches.</summary>
    public Task<IReadOnlyList<CoachRow>> ListAsync(CancellationToken cancellationToken) =>
        database.QueryAsync<CoachRow>($"SELECT {Columns} FROM coaches ORDER BY coach", new { }, cancellationToken);

    /// <summary>A coach's passkeys as JSON.</summary>
    public Task<IReadOnlyList<string>> ListPasskeysAsync(string coach, CancellationToken cancellationToken) =>
        database.QueryAsync<string>("SELECT passkey FROM coach_passkeys WHERE coach = @coach", new { coach }, cancellationToken);

    /// <summary>Keeps a passkey or what changed of it; another coach's is left alone.</summary>
    public Task SavePasskeyAsync(string coach, byte[] credential, string passkey, CancellationToken cancellationToken) => database.RunAsync(
        """
        INSERT INTO coach_passkeys (credential, coach, passkey) VALUES (@credential, @coach, @passkey)
        ON CONFLICT (credential) DO UPDATE SET passkey = excluded.passkey WHERE coach_passkeys.coach = excluded.coach
        """,
        new { coach, credential, passkey },
        cancellationToken);

    /// <summary>Takes a passkey away.</summary>
    public Task RemovePasskeyAsync(string coach, byte[] credential, CancellationToken cancellationToken) =>
        database.RunAsync("DELETE FROM coach_passkeys WHERE credential = @credential AND coach = @coach", new { coach, credential }, cancellationToken);

    /// <summary>Keeps a link by which the coach can enrol once. It cannot be read back.</summary>
    public Task InviteAsync(string coach, string secret, DateTimeOffset expires, CancellationToken cancellationToken) => database.RunAsync(
        "INSERT INTO coach_invitations (hash, coach, expires_at) VALUES (@hash, @coach, @expires)",
        new { hash = HashOf(secret), coach, expires = expires.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Whom a link enrols; null when it is over, used or none.</summary>
    public Task<string?> FindInvitedAsync(string secret, DateTimeOffset at, CancellationToken cancellationToken) => database.FindAsync<string>(
        "SELECT coach FROM coach_invitations WHERE hash = @hash AND expires_at > @at", new { hash = HashOf(secret), at = at.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <summary>Uses a link up; false when somebody was faster.</summary>
    public Task<bool> UseInvitationAsync(string secret, CancellationToken cancellationToken) =>
        database.RunAsync("DELETE FROM coach_invitations WHERE hash = @hash", new { hash = HashOf(secret) }, cancellationToken);

    /// <summary>Deletes a coach with links, keys and log. Talks stay with the parents, whom no coach sees any more.</summary>
    public async Task DeleteAsync(string coach, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var together = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in OwnTables)
            await connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {table} WHERE coach = @coach", new { coach }, together, cancellationToken: cancellationToken));
        await together.CommitAsync(cancellationToken);
    }

    private Task<CoachRow?> FindAsync(string where, object key, CancellationToken cancellationToken) =>
        database.FindAsync<CoachRow>($"SELECT {Columns} FROM coaches WHERE {where}", new { key }, cancellationToken);

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
