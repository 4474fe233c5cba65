using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Storage.Tests.Sqlite;

public sealed class StatementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StatementTests() => _connection.Open();

    public static TheoryData<object?, object?> Values => new()
    {
        { null, null },
        { "", "" },
        { "süß 😴", "süß 😴" },
        { new string('é', 5000), new string('é', 5000) },
        { 7, 7L },
        { long.MaxValue, long.MaxValue },
        { true, 1L },
        { Array.Empty<byte>(), Array.Empty<byte>() },
        { new byte[] { 1, 0, 2 }, new byte[] { 1, 0, 2 } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfAnyKind_IsReadAsBound(object? bound, object? read)
    {
        using var statement = new Statement(_connection, "SELECT @1");

        Assert.Equal(read, statement.Value(bound));
    }

    [Fact]
    public void Rows_ParametersNamedOutOfOrder_AreBoundByNumber()
    {
        using var statement = new Statement(_connection, "SELECT @2, @1, @2");

        Assert.Equal(["b a b"], statement.Rows(row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)}", "a", "b"));
    }

    [Fact]
    public void Run_AfterAFailure_RunsAgain()
    {
        using var table = new Statement(_connection, "CREATE TABLE t (a TEXT PRIMARY KEY)");
        table.Run();
        using var insert = new Statement(_connection, "INSERT INTO t VALUES (@1)");
        insert.Run("x");

        Assert.Throws<SqliteException>(() => insert.Run("x"));
        Assert.Equal(1, insert.Run("y"));
    }

    [Fact]
    public void Run_OtherNumberOfValues_Throws()
    {
        using var statement = new Statement(_connection, "SELECT @1");

        Assert.Throws<ArgumentException>(() => statement.Run("a", "b"));
    }

    public void Dispose() => _connection.Dispose();
}
