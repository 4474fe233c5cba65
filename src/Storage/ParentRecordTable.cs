namespace GentleSleepBot.Storage;

/// <summary>Reads parents' records, whoever's they are.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class ParentRecordTable(ISqlConnections database)
{
    /// <summary>All records whose keys begin with a folder's name and a slash, the one that was written longest ago first, as they are stored.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<IReadOnlyList<byte[]>> ListAsync(string folder, CancellationToken cancellationToken) => database.QueryAsync<byte[]>(
        "SELECT json FROM records WHERE key > @from AND key < @to ORDER BY version",
        new { from = folder + "/", to = folder + "0" },
        cancellationToken);
}
