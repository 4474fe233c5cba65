using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>
/// Numbered steps that build the tables, embedded and applied under a lock. Steps only add, so an older host may go on
/// beside a newer one unless a step says otherwise in its <c>oldest-host</c> line.
/// </summary>
internal static class SchemaScripts
{
    private const string Folder = "Schema/";
    private const string OldestHostMark = "-- oldest-host: ";

    public static void Apply(SqliteConnection connection)
    {
        var steps = Read();

        connection.Run("BEGIN EXCLUSIVE");
        try
        {
            connection.Run("CREATE TABLE IF NOT EXISTS schema_steps (step INTEGER PRIMARY KEY, oldest_host INTEGER NOT NULL)");
            var applied = Number(connection, "SELECT COALESCE(MAX(step), 0) FROM schema_steps");
            var oldestHost = Number(connection, "SELECT COALESCE(MAX(oldest_host), 0) FROM schema_steps");
            var ours = steps[^1].Number;

            if (oldestHost > ours)
                throw new InvalidOperationException($"The database was upgraded to step {applied}, which needs a newer host; this one knows step {ours}.");

            foreach (var step in steps.Where(step => step.Number > applied))
            {
                connection.Run(step.Sql);
                connection.Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_steps VALUES ({step.Number}, {step.OldestHost})"));
            }

            connection.Run("COMMIT");
        }
        catch
        {
            connection.Run("ROLLBACK");
            throw;
        }
    }

    private static List<Step> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ReadStep(assembly, name))];
    }

    private static Step ReadStep(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var first = reader.ReadLine();
        if (first?.StartsWith(OldestHostMark, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"{name} does not say the oldest host it allows.");

        return new Step(
            int.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture),
            int.Parse(first.AsSpan(OldestHostMark.Length), CultureInfo.InvariantCulture),
            reader.ReadToEnd());
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private sealed record Step(int Number, int OldestHost, string Sql);
}
