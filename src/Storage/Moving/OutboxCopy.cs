using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GentleSleepBot.Storage.Moving;

/// <summary>What PostgreSQL keeps besides the rows: when each conversation's replies fall due, and where numbering goes on.</summary>
internal static class OutboxCopy
{
    private static readonly string[] Numbered = ["outbox", "poisoned"];

    public static async Task FinishAsync(SqliteConnection from, NpgsqlConnection to, CancellationToken cancellationToken)
    {
        using var waiting = new Statement(from, "SELECT conversation, MIN(next_attempt) FROM outbox WHERE state = 0 GROUP BY conversation");
        foreach (var (conversation, due) in waiting.Rows(row => (row.GetString(0), row.GetInt64(1))))
        {
            await using var insert = new NpgsqlCommand("INSERT INTO outbox_conversations (conversation, next_attempt) VALUES ($1, $2)", to)
            {
                Parameters = { new() { Value = conversation }, new() { Value = due } },
            };
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        foreach (var table in Numbered)
        {
            await using var number = new NpgsqlCommand(
                $"SELECT setval(pg_get_serial_sequence('{table}', 'position'), COALESCE(MAX(position), 0) + 1, false) FROM {table}", to);
            await number.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
