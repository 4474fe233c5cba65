using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>A prepared statement with parameters <c>@1</c>, <c>@2</c> and so on. It speaks to SQLite itself: a turn runs a dozen, each of microseconds.</summary>
internal sealed class Statement : IDisposable
{
    private const uint LivesLong = 1;
    private const int LongestOnStack = 1024;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _parameters;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, LivesLong, out _statement));

        // SQLite numbers parameters in the order in which the text names them.
        _parameters = new int[raw.sqlite3_bind_parameter_count(_statement)];
        for (var number = 1; number <= _parameters.Length; number++)
            _parameters[number - 1] = raw.sqlite3_bind_parameter_index(_statement, "@" + number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Runs the statement; returns the number of rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            while (Step())
            {
            }

            return raw.sqlite3_changes(_database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs the statement and returns the first value; null when there is no row or it is null.</summary>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            return Step() ? new Row(_statement).GetValue(0) : null;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Runs the statement and reads each row.</summary>
    public List<T> Rows<T>(Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        try
        {
            Bind(values);
            while (Step())
                rows.Add(read(new Row(_statement)));
        }
        finally
        {
            Reset();
        }

        return rows;
    }

    public void Dispose() => _statement.Dispose();

    private bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(result);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Ready for the next run, and nothing of this one stays in memory.</summary>
    private void Reset()
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        if (values.Length != _parameters.Length)
            throw new ArgumentException($"The statement takes {_parameters.Length} values, not {values.Length}.", nameof(values));

        for (var index = 0; index < values.Length; index++)
            Check(Bind(_parameters[index], values[index]));
    }

    private int Bind(int parameter, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, parameter),
        string text => BindText(parameter, text),
        long number => raw.sqlite3_bind_int64(_statement, parameter, number),
        int number => raw.sqlite3_bind_int64(_statement, parameter, number),
        bool flag => raw.sqlite3_bind_int(_statement, parameter, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, parameter, bytes),
        _ => throw new ArgumentException($"{value.GetType()} cannot be bound.", nameof(value)),
    };

    private int BindText(int parameter, string text)
    {
        if (text.Length is 0 or > LongestOnStack / 3)
            return raw.sqlite3_bind_text(_statement, parameter, text);

        Span<byte> utf8 = stackalloc byte[LongestOnStack];
        return raw.sqlite3_bind_text(_statement, parameter, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
