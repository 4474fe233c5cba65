namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : ISecrets
{
    /// <inheritdoc/>
    public async ValueTask<byte[]> AddSecretAsync(string name, byte[] value, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);

        return await _writer.WriteAsync(session =>
        {
            session["INSERT INTO secrets (name, value, created_at) VALUES (@1, @2, @3) ON CONFLICT DO NOTHING"].Run(name, value, Milliseconds(at));
            return (byte[])session["SELECT value FROM secrets WHERE name = @1"].Value(name)!;
        });
    }

    /// <inheritdoc/>
    public async ValueTask ProbeAsync(CancellationToken cancellationToken) => await _writer.WriteAsync(session => session["""
        INSERT INTO secrets (name, value, created_at) VALUES ('probe', x'', @1) ON CONFLICT (name) DO UPDATE SET created_at = created_at + 1
        """].Run(Milliseconds(_time.GetUtcNow())));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<byte[]>> ListSecretsAsync(string namePrefix, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(namePrefix);
        return ValueTask.FromResult<IReadOnlyList<byte[]>>(_readers.Read(session =>
            session["SELECT value FROM secrets WHERE substr(name, 1, length(@1)) = @1 ORDER BY created_at, name"]
                .Rows(row => row.GetBytes(0), namePrefix)));
    }

    /// <inheritdoc/>
    public async ValueTask<int> DeleteSecretsAsync(CancellationToken cancellationToken) => await _writer.WriteAsync(session => session["DELETE FROM secrets"].Run());
}
