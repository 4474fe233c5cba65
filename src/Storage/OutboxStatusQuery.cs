using Dapper;

namespace GentleSleepBot.Storage;

/// <summary>Looks how the replies to channels stand; the same on both engines.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class OutboxStatusQuery(ISqlConnections database)
{
    private const string Sql = """
        SELECT
            (SELECT COUNT(*) FROM outbox WHERE state = 0),
            (SELECT COUNT(*) FROM outbox WHERE state <> 0),
            (SELECT MIN(a.at) FROM outbox o JOIN activities a ON a.conversation = o.conversation AND a.sequence = o.sequence WHERE o.state = 0)
        """;

    /// <summary>The present state.</summary>
    public async Task<OutboxStatus> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        var (waiting, givenUp, oldest) = await connection.QuerySingleAsync<(long, long, long?)>(new CommandDefinition(Sql, cancellationToken: cancellationToken));
        return new OutboxStatus(waiting, givenUp, oldest is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }
}
