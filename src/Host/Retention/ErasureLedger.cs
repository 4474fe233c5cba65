using System.Globalization;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Retention;

/// <summary>
/// A copy, outside the database, of who asked to be forgotten: a line each with the SHA-256 of the person's key and the time.
/// A restored backup does not know of the latest; this does.
/// </summary>
internal sealed class ErasureLedger(IErasures erasures, DataFolder folder, IOptions<DataOptions> options)
{
    private readonly string _path = folder.PathOf(options.Value.ErasureLedger);

    /// <summary>Makes the database forget whom it should have forgotten; returns how many persons that were.</summary>
    /// <param name="oldestBackup">No database is older; what was erased before may have been let go of by the database since.</param>
    /// <param name="cancellationToken">Stops before the forgetting.</param>
    public async Task<int> ReplayAsync(DateTimeOffset oldestBackup, CancellationToken cancellationToken)
    {
        var written = await ReadAsync(cancellationToken);
        return await erasures.ReplayErasuresAsync([.. written.Where(erasure => erasure.At >= oldestBackup)], cancellationToken);
    }

    /// <summary>Copies what is new in the database, and lets go of what is older than any backup.</summary>
    public async Task CopyAsync(DateTimeOffset oldestBackup, CancellationToken cancellationToken)
    {
        await erasures.PruneErasuresAsync(oldestBackup, cancellationToken);

        var written = await ReadAsync(cancellationToken);
        var kept = written.Where(erasure => erasure.At >= oldestBackup)
            .Union(await erasures.ListErasuresAsync(cancellationToken))
            .OrderBy(erasure => erasure.At)
            .ToList();
        if (kept.SequenceEqual(written))
            return;

        // Two that copy at once each move a whole file into place.
        var draft = $"{_path}.{Path.GetRandomFileName()}";
        await File.WriteAllLinesAsync(draft, kept.Select(Line), cancellationToken);
        File.Move(draft, _path, overwrite: true);
    }

    private async Task<List<Erasure>> ReadAsync(CancellationToken cancellationToken) =>
        File.Exists(_path) ? [.. (await File.ReadAllLinesAsync(_path, cancellationToken)).Select(Read)] : [];

    private static string Line(Erasure erasure) => $"{erasure.ParentHash} {erasure.At.ToString("O", CultureInfo.InvariantCulture)}";

    private Erasure Read(string line) =>
        line.Split(' ') is [{ Length: 64 } hash, var at] && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new Erasure(hash, time)
            : throw new InvalidDataException($"{_path} holds a line that is no erasure: put the right file back before the host serves.");
}
