using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

internal static class PostgresConnection
{
    private const int PreparedStatements = 64;
    private const int LargestPool = 20;
    private const int SecondsToConnect = 5;
    private const int SecondsToAnswer = 15;
    private const int SecondsOfSilence = 15;

    /// <summary>
    /// Statements are planned once a connection, perhaps while a table is new and empty: a plan that reads it whole would
    /// stay when it has grown. Without compiling of plans, which such costs would set off.
    /// </summary>
    private const string Planning = "-c enable_seqscan=off -c jit=off";

    /// <summary>The connection string with what the store needs; what it says itself stands.</summary>
    public static string Complete(string connection)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        var complete = new NpgsqlConnectionStringBuilder(connection)
        {
            // The store leaves nothing behind in a session, and texts of statements are few.
            NoResetOnClose = true,
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
            Options = $"{Planning} {given.Options}".TrimEnd(),
        };
        SetUnlessGiven("Maximum Pool Size", LargestPool);
        SetUnlessGiven("Timeout", SecondsToConnect);
        SetUnlessGiven("Command Timeout", SecondsToAnswer);
        SetUnlessGiven("Keepalive", SecondsOfSilence);
        SetUnlessGiven("Application Name", "gentle-sleep-bot");
        return complete.ConnectionString;

        void SetUnlessGiven(string key, object value)
        {
            if (!given.ContainsKey(key) || !given.ShouldSerialize(key))
                complete[key] = value;
        }
    }
}
