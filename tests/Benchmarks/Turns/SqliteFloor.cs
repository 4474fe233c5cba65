using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Benchmarks.Turns;

/// <summary>
/// The least honest durable turn on SQLite: dedupe look-up, state upsert, transcript row with the reply, mark sent; what waits
/// shares one commit. No versions, no outbox, no parents, nothing that could be asked for later.
/// </summary>
internal sealed class SqliteFloor : IFloorStore, IDisposable
{
    private readonly BlockingCollection<(string Conversation, string Message, byte[] Inbound, byte[] Reply, TaskCompletionSource Done)> _waiting = [];
    private readonly SqliteConnection _connection;

    public SqliteFloor(string path, string synchronous)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Command("PRAGMA journal_mode = WAL").ExecuteNonQuery();
        Command($"PRAGMA synchronous = {synchronous}").ExecuteNonQuery();
        Command("""
            CREATE TABLE transcript (conversation TEXT, message TEXT, inbound BLOB, reply BLOB, sent INTEGER, PRIMARY KEY (conversation, message)) WITHOUT ROWID;
            CREATE TABLE state (conversation TEXT PRIMARY KEY, json BLOB) WITHOUT ROWID
            """).ExecuteNonQuery();
        new Thread(WriteGroups) { IsBackground = true }.Start();
    }

    public Task KeepAsync(string conversation, string message, byte[] inbound, byte[] reply)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((conversation, message, inbound, reply, done));
        return done.Task;
    }

    public void Dispose()
    {
        _waiting.Dispose();
        _connection.Dispose();
    }

    private void WriteGroups()
    {
        using var begin = Command("BEGIN IMMEDIATE");
        using var commit = Command("COMMIT");
        using var find = Command("SELECT 1 FROM transcript WHERE conversation = @1 AND message = @2", 2);
        using var state = Command("INSERT INTO state VALUES (@1, @2) ON CONFLICT (conversation) DO UPDATE SET json = excluded.json", 2);
        using var add = Command("INSERT INTO transcript VALUES (@1, @2, @3, @4, 0)", 4);
        using var sent = Command("UPDATE transcript SET sent = 1 WHERE conversation = @1 AND message = @2", 2);
        var done = new List<TaskCompletionSource>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            begin.ExecuteNonQuery();
            var turn = first;
            do
            {
                if (Run(find, turn.Conversation, turn.Message).ExecuteScalar() is null)
                {
                    Run(state, turn.Conversation, turn.Inbound).ExecuteNonQuery();
                    Run(add, turn.Conversation, turn.Message, turn.Inbound, turn.Reply).ExecuteNonQuery();
                    Run(sent, turn.Conversation, turn.Message).ExecuteNonQuery();
                }

                done.Add(turn.Done);
            }
            while (done.Count < 256 && _waiting.TryTake(out turn));

            commit.ExecuteNonQuery();
            done.ForEach(one => one.SetResult());
            done.Clear();
        }
    }

    private SqliteCommand Command(string sql, int parameters = 0)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var number = 1; number <= parameters; number++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{number}" });
        return command;
    }

    private static SqliteCommand Run(SqliteCommand command, params object[] values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index];
        return command;
    }
}
