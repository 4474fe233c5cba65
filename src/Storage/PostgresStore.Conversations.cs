using System.Security.Cryptography;
using System.Text;
using Dapper;
using GentleSleepBot.Storage.Postgres;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : IConversations, IResumeKeys, ISecrets
{
    /// <inheritdoc/>
    public async ValueTask<bool> CreateConversationAsync(
        string conversation, string parent, string? userId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversation);
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await RunAsync(
            """
            INSERT INTO conversations (conversation, parent, user_id, created_at, last_message_at, last_sequence)
            VALUES (@conversation, @parent, @userId, @at, @at, 0) ON CONFLICT DO NOTHING
            """,
            new { conversation, parent, userId, at = Milliseconds(at) },
            cancellationToken) > 0;
    }

    /// <inheritdoc/>
    public async ValueTask<ConversationInfo?> FindConversationAsync(string conversation, CancellationToken cancellationToken)
    {
        var row = await FindAsync<ConversationRow>(
            """
            SELECT parent AS Parent, user_id AS UserId, created_at AS CreatedAt, last_message_at AS LastMessageAt, last_sequence AS LastSequence
            FROM conversations WHERE conversation = @conversation
            """,
            new { conversation },
            cancellationToken);
        return row is null
            ? null
            : new ConversationInfo(conversation, row.Parent, row.UserId, Instant(row.CreatedAt), Instant(row.LastMessageAt), row.LastSequence);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> SaveKeyAsync(string key, ResumeGrant grant, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);

        return await RunAsync(
            """
            INSERT INTO resume_keys (hash, parent, user_id, conversation, created_at)
            VALUES (@hash, @Parent, @UserId, @Conversation, @at) ON CONFLICT DO NOTHING
            """,
            new { hash = HashOf(key), grant.Parent, grant.UserId, grant.Conversation, at = Milliseconds(at) },
            cancellationToken) > 0;
    }

    /// <inheritdoc/>
    public async ValueTask<ResumeGrant?> FindGrantAsync(string key, CancellationToken cancellationToken) => await FindAsync<ResumeGrant>(
        "SELECT parent AS Parent, user_id AS UserId, conversation AS Conversation FROM resume_keys WHERE hash = @hash",
        new { hash = HashOf(key) },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> MoveKeyAsync(string key, string conversation, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversation);
        return await RunAsync(
            "UPDATE resume_keys SET conversation = @conversation WHERE hash = @hash", new { hash = HashOf(key), conversation }, cancellationToken) > 0;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RevokeKeyAsync(string key, CancellationToken cancellationToken) =>
        await RunAsync("DELETE FROM resume_keys WHERE hash = @hash", new { hash = HashOf(key) }, cancellationToken) > 0;

    /// <inheritdoc/>
    public async ValueTask<byte[]> AddSecretAsync(string name, byte[] value, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);

        await RunAsync(
            "INSERT INTO secrets (name, value, created_at) VALUES (@name, @value, @at) ON CONFLICT DO NOTHING",
            new { name, value, at = Milliseconds(at) },
            cancellationToken);
        return (await FindAsync<byte[]>("SELECT value FROM secrets WHERE name = @name", new { name }, cancellationToken))!;
    }

    /// <inheritdoc/>
    public async ValueTask ProbeAsync(CancellationToken cancellationToken) => await RunAsync(
        """
        INSERT INTO secrets (name, value, created_at) VALUES ('probe', ''::bytea, @at)
        ON CONFLICT (name) DO UPDATE SET created_at = secrets.created_at + 1
        """,
        new { at = Milliseconds(_time.GetUtcNow()) },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<byte[]>> ListSecretsAsync(string namePrefix, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(namePrefix);
        return await QueryAsync<byte[]>(
            "SELECT value FROM secrets WHERE starts_with(name, @namePrefix) ORDER BY created_at, name", new { namePrefix }, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<int> DeleteSecretsAsync(CancellationToken cancellationToken) => await RunAsync("DELETE FROM secrets", new { }, cancellationToken);

    private static byte[] HashOf(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return SHA256.HashData(Encoding.UTF8.GetBytes(key));
    }

    private Task<int> RunAsync(string sql, object values, CancellationToken cancellationToken) => PostgresFault.WatchAsync(async () =>
    {
        await using var connection = await _database.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
    });

    private Task<T?> FindAsync<T>(string sql, object values, CancellationToken cancellationToken) => PostgresFault.WatchAsync(async () =>
    {
        await using var connection = await _database.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
    });

    private Task<List<T>> QueryAsync<T>(string sql, object? values, CancellationToken cancellationToken) => PostgresFault.WatchAsync(async () =>
    {
        await using var connection = await _database.OpenConnectionAsync(cancellationToken);
        return (await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))).AsList();
    });

    private sealed record ConversationRow(string Parent, string? UserId, long CreatedAt, long LastMessageAt, long LastSequence);
}
