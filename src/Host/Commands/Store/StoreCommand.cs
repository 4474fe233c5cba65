using BotFramework.Builder.Turns;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Turns;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Moving;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Commands.Store;

/// <summary><c>store move</c> copies the SQLite database into the PostgreSQL of the settings; <c>store backup FILE</c> copies it into a file while the host serves; <c>store new-keys</c> makes the next start seal new keys with the master key of the settings.</summary>
internal sealed class StoreCommand(IOptions<DataOptions> options, DataFolder folder, MasterKey master, Lazy<ISecrets> secrets) : ICommand
{
    public const string Usage = "store move | store backup FILE | store new-keys   (move: the SQLite database in Data:Folder to an empty PostgreSQL as Data:Connection)";

    private readonly string _database = folder.PathOf(StoreRegistration.DatabaseFile);

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        try
        {
            switch (arguments)
            {
                case ["move"] when options.Value.Connection.Length > 0:
                    return await MoveAsync(streams, cancellationToken);
                case ["backup", var file] when !file.StartsWith('-'):
                    SqliteBackup.Write(_database, Path.GetFullPath(file));
                    await streams.Error.WriteLineAsync($"Written: {file}");
                    return ExitCodes.Ok;
                case ["new-keys"]:
                    await secrets.Value.DeleteSecretsAsync(cancellationToken);
                    await streams.Error.WriteLineAsync("The keys are gone. The next start makes new ones; coaches sign in again, talks go on.");
                    return ExitCodes.Ok;
                default:
                    await streams.Error.WriteLineAsync($"Usage: {Usage}");
                    return ExitCodes.Usage;
            }
        }
        catch (Exception fault) when (fault is StoreMoveException or TurnStoreUnavailableException or SqliteException)
        {
            await streams.Error.WriteLineAsync(fault.Message);
            return fault is TurnStoreUnavailableException ? ExitCodes.Unavailable : ExitCodes.BadData;
        }
    }

    private async Task<int> MoveAsync(CommandStreams streams, CancellationToken cancellationToken)
    {
        var from = new SqliteStoreOptions { Path = _database };
        if (File.Exists(_database))
            await CheckMasterKeyAsync(from, cancellationToken);

        var moved = await StoreMove.RunAsync(from, options.Value.Connection, cancellationToken);
        foreach (var table in moved)
            await streams.Out.WriteLineAsync($"{table.Name}: {table.Rows}");
        await streams.Error.WriteLineAsync($"Everything is in PostgreSQL. {_database} is as it was: delete it when a backup of the new database is kept.");
        return ExitCodes.Ok;
    }

    /// <summary>The keys move sealed, so the new hosts need the key that sealed them.</summary>
    private async Task CheckMasterKeyAsync(SqliteStoreOptions from, CancellationToken cancellationToken)
    {
        await using var store = SqliteStore.Open(from);
        foreach (var key in await store.ListSecretsAsync(DirectLine.SigningKey.Name, cancellationToken))
            master.Unprotect(key);
    }
}
