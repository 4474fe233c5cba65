using System.Security.Cryptography;
using System.Text;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : IConversations, IResumeKeys
{
    /// <inheritdoc/>
    public async ValueTask<bool> CreateConversationAsync(
        string conversation, string parent, string? userId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversation);
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await _writer.WriteAsync(session => session["""
            INSERT INTO conversations (conversation, parent, user_id, created_at, last_message_at, last_sequence)
            VALUES (@1, @2, @3, @4, @4, 0) ON CONFLICT DO NOTHING
            """].Run(conversation, parent, userId, Milliseconds(at)) > 0);
    }

    /// <inheritdoc/>
    public ValueTask<ConversationInfo?> FindConversationAsync(string conversation, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(session => session["""
            SELECT parent, user_id, created_at, last_message_at, last_sequence FROM conversations WHERE conversation = @1
            """].Rows(
                row => new ConversationInfo(
                    conversation,
                    row.GetString(0),
                    row.IsDBNull(1) ? null : row.GetString(1),
                    Instant(row.GetInt64(2)),
                    Instant(row.GetInt64(3)),
                    row.GetInt64(4)),
                conversation) is [var info] ? info : null));

    /// <inheritdoc/>
    public async ValueTask<bool> SaveKeyAsync(string key, ResumeGrant grant, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);

        var hash = HashOf(key);
        return await _writer.WriteAsync(session => session["""
            INSERT INTO resume_keys (hash, parent, user_id, conversation, created_at) VALUES (@1, @2, @3, @4, @5) ON CONFLICT DO NOTHING
            """].Run(hash, grant.Parent, grant.UserId, grant.Conversation, Milliseconds(at)) > 0);
    }

    /// <inheritdoc/>
    public ValueTask<ResumeGrant?> FindGrantAsync(string key, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        return ValueTask.FromResult(_readers.Read(session => session["SELECT parent, user_id, conversation FROM resume_keys WHERE hash = @1"]
            .Rows(row => new ResumeGrant(row.GetString(0), row.GetString(1), row.GetString(2)), hash) is [var grant] ? grant : null));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> MoveKeyAsync(string key, string conversation, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversation);

        var hash = HashOf(key);
        return await _writer.WriteAsync(session =>
            session["UPDATE resume_keys SET conversation = @2 WHERE hash = @1"].Run(hash, conversation) > 0);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RevokeKeyAsync(string key, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        return await _writer.WriteAsync(session => session["DELETE FROM resume_keys WHERE hash = @1"].Run(hash) > 0);
    }

    private static byte[] HashOf(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return SHA256.HashData(Encoding.UTF8.GetBytes(key));
    }
}
