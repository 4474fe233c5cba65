using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>Tells faults of the data from a database that is away.</summary>
internal static class PostgresFault
{
    /// <summary>Runs something, and tells of a database that is away in the words of the turn contract.</summary>
    public static async Task<T> WatchAsync<T>(Func<Task<T>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception) when (IsUnavailable(exception))
        {
            throw Unavailable(exception);
        }
    }

    /// <inheritdoc cref="WatchAsync{T}"/>
    public static Task WatchAsync(Func<Task> run) => WatchAsync(async () =>
    {
        await run();
        return true;
    });

    /// <summary>Whether what was to be written is at fault, so that the rest of its group can still stand.</summary>
    public static bool IsOfTheData(Exception exception) => exception switch
    {
        // Classes 22 and 23: values that cannot be stored, constraints that do not hold.
        PostgresException { SqlState: ['2', '2' or '3', ..] } => true,
        NpgsqlException => false,
        ArgumentException or InvalidOperationException or InvalidCastException or FormatException => exception is not ObjectDisposedException,
        _ => false,
    };

    /// <summary>Whether the same may succeed at once: two transactions were in each other's way.</summary>
    public static bool IsPassing(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation };

    public static bool IsUnavailable(Exception exception) =>
        exception is NpgsqlException or TimeoutException or ObjectDisposedException && !IsOfTheData(exception);

    /// <summary>The fault to tell the caller: of a database that is away, in the words of the turn contract.</summary>
    public static Exception InWordsOfTheContract(Exception exception) => IsUnavailable(exception) ? Unavailable(exception) : exception;

    public static TurnStoreUnavailableException Unavailable(Exception exception) => new(
        exception is PostgresException { SqlState: var state } ? $"PostgreSQL failed with {state}." : $"PostgreSQL is away: {exception.GetType().Name}.",
        exception);
}
