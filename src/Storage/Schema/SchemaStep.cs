using System.Globalization;
using System.Reflection;

namespace GentleSleepBot.Storage.Schema;

/// <summary>
/// A numbered step that builds tables, embedded and applied under a lock. Steps only add, so an older host may go on beside
/// a newer one unless a step says otherwise in its <c>oldest-host</c> line.
/// </summary>
internal sealed record SchemaStep(int Number, int OldestHost, string Sql)
{
    private const string OldestHostMark = "-- oldest-host: ";

    public const string MakeTable = "CREATE TABLE IF NOT EXISTS schema_steps (step INTEGER PRIMARY KEY, oldest_host INTEGER NOT NULL)";
    public const string ReadApplied = "SELECT COALESCE(MAX(step), 0) FROM schema_steps";
    public const string ReadOldestHost = "SELECT COALESCE(MAX(oldest_host), 0) FROM schema_steps";

    /// <summary>What marks the step as applied.</summary>
    public string Mark => string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_steps VALUES ({Number}, {OldestHost})");

    /// <summary>The steps of an engine, in order.</summary>
    public static List<SchemaStep> Of(string engine)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = $"Schema/{engine}/";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, folder.Length))];
    }

    /// <summary>The steps that are still to be applied.</summary>
    /// <exception cref="InvalidOperationException">A newer host upgraded the database in a way that this one cannot follow.</exception>
    public static IEnumerable<SchemaStep> Missing(IReadOnlyList<SchemaStep> steps, long applied, long oldestHost) =>
        oldestHost > steps[^1].Number
            ? throw new InvalidOperationException(
                $"The database was upgraded to step {applied}, which needs a newer host; this one knows step {steps[^1].Number}.")
            : steps.Where(step => step.Number > applied);

    private static SchemaStep Read(Assembly assembly, string name, int folderLength)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var first = reader.ReadLine();
        if (first?.StartsWith(OldestHostMark, StringComparison.Ordinal) != true)
            throw new InvalidOperationException($"{name} does not say the oldest host it allows.");

        return new SchemaStep(
            int.Parse(name.AsSpan(folderLength, 4), CultureInfo.InvariantCulture),
            int.Parse(first.AsSpan(OldestHostMark.Length), CultureInfo.InvariantCulture),
            reader.ReadToEnd());
    }
}
