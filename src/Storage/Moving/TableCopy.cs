using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace GentleSleepBot.Storage.Moving;

/// <summary>One table on its way: the columns that both engines have, in PostgreSQL's types.</summary>
internal sealed class TableCopy(string name, IReadOnlyList<(string Name, NpgsqlDbType Type)> columns, SqliteConnection from, NpgsqlConnection to)
{
    /// <summary>The table's name, the same on both engines.</summary>
    public string Name => name;

    private string Columns => string.Join(", ", columns.Select(column => column.Name));

    /// <summary>Every table of the SQLite file but the one that counts the schema's steps.</summary>
    public static async Task<List<TableCopy>> AllAsync(SqliteConnection from, NpgsqlConnection to, CancellationToken cancellationToken)
    {
        var tables = new List<TableCopy>();
        foreach (var name in Texts(from, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_steps' ORDER BY name"))
        {
            var types = await TypesAsync(name, to, cancellationToken);
            var shared = Texts(from, $"SELECT name FROM pragma_table_info('{name}')").Where(types.ContainsKey);
            tables.Add(new TableCopy(name, [.. shared.Select(column => (column, types[column]))], from, to));
        }

        return tables;
    }

    /// <summary>Refuses a table that holds rows already, and keeps others from writing to it.</summary>
    public async Task EnsureEmptyAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"LOCK TABLE {name} IN ACCESS EXCLUSIVE MODE; SELECT EXISTS (SELECT 1 FROM {name})", to);
        if (await command.ExecuteScalarAsync(cancellationToken) is true)
            throw new StoreMoveException($"The PostgreSQL database already holds rows in '{name}': make an empty one, which no host has served from.");
    }

    /// <summary>Copies all rows; returns how many.</summary>
    public async Task<long> CopyAsync(CancellationToken cancellationToken)
    {
        await using var command = from.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM {name}";
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        await using var import = await to.BeginBinaryImportAsync($"COPY {name} ({Columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            await import.StartRowAsync(cancellationToken);
            for (var column = 0; column < columns.Count; column++)
                await WriteAsync(import, (SqliteDataReader)rows, column, cancellationToken);
        }

        return (long)await import.CompleteAsync(cancellationToken);
    }

    private Task WriteAsync(NpgsqlBinaryImporter import, SqliteDataReader rows, int column, CancellationToken cancellationToken) =>
        rows.IsDBNull(column) ? import.WriteNullAsync(cancellationToken) : columns[column].Type switch
        {
            NpgsqlDbType.Boolean => import.WriteAsync(rows.GetBoolean(column), NpgsqlDbType.Boolean, cancellationToken),
            NpgsqlDbType.Integer => import.WriteAsync(rows.GetInt32(column), NpgsqlDbType.Integer, cancellationToken),
            NpgsqlDbType.Bigint => import.WriteAsync(rows.GetInt64(column), NpgsqlDbType.Bigint, cancellationToken),
            NpgsqlDbType.Bytea => import.WriteAsync(rows.GetFieldValue<byte[]>(column), NpgsqlDbType.Bytea, cancellationToken),
            _ => import.WriteAsync(rows.GetString(column), NpgsqlDbType.Text, cancellationToken),
        };

    private static async Task<Dictionary<string, NpgsqlDbType>> TypesAsync(string table, NpgsqlConnection to, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1", to)
        {
            Parameters = { new() { Value = table } },
        };
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var types = new Dictionary<string, NpgsqlDbType>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
            types[rows.GetString(0)] = TypeOf(rows.GetString(1), table);
        return types;
    }

    private static NpgsqlDbType TypeOf(string name, string table) => name switch
    {
        "text" => NpgsqlDbType.Text,
        "bigint" => NpgsqlDbType.Bigint,
        "integer" => NpgsqlDbType.Integer,
        "boolean" => NpgsqlDbType.Boolean,
        "bytea" => NpgsqlDbType.Bytea,
        _ => throw new NotSupportedException($"'{table}' has a column of the type '{name}', which cannot be moved."),
    };

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.Rows(row => row.GetString(0));
    }
}
