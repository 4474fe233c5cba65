using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// Reads what turns begin with, in one round trip for all that wait. When a group fails for its data, each of its turns is
/// looked up alone, so that only the faulty one falls.
/// </summary>
internal sealed class TurnReader : IAsyncDisposable
{
    private const int GroupsAtOnce = 2;
    private const int LargestGroup = 64;

    private readonly NpgsqlDataSource _database;
    private readonly GroupQueue<BeginJob> _groups;

    public TurnReader(NpgsqlDataSource database)
    {
        _database = database;
        _groups = new GroupQueue<BeginJob>(GroupsAtOnce, LargestGroup, ReadAsync);
    }

    public Task<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken)
    {
        // PostgreSQL refuses a text with a zero in it, and Npgsql then also fails whoever uses that connection next: it must not get there.
        if (HasZero(key?.Conversation) || HasZero(key?.Message) || recordKeys.Any(HasZero))
            throw new ArgumentException("A key holds a zero character.", nameof(key));

        var job = new BeginJob(key, recordKeys);
        _groups.Add(job);
        return job.Done.WaitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _groups.DisposeAsync();

    private static bool HasZero(string? text) => text?.Contains('\0') == true;

    private async Task ReadAsync(List<BeginJob> jobs)
    {
        try
        {
            await ReadOnceAsync(jobs);
        }
        catch (Exception exception) when (PostgresFault.IsOfTheData(exception) && jobs.Count > 1)
        {
            foreach (var job in jobs)
                await ReadAsync([job]);
        }
        catch (Exception exception)
        {
            var fault = PostgresFault.InWordsOfTheContract(exception);
            jobs.ForEach(job => job.Fail(fault));
        }
    }

    private async Task ReadOnceAsync(List<BeginJob> jobs)
    {
        var keyed = jobs.FindAll(job => job.Key is not null);
        var records = jobs.SelectMany(job => job.RecordKeys).Distinct(StringComparer.Ordinal).ToArray();
        await using var batch = _database.CreateBatch();
        batch.Add(TurnRows.FindMany, keyed.ConvertAll(job => job.Key!.Conversation).ToArray(), keyed.ConvertAll(job => job.Key!.Message).ToArray())
            .Add(RecordRows.FindMany, [records]);

        await using var reader = await batch.ExecuteReaderAsync();
        var known = new Dictionary<BeginJob, StoredTurn>();
        while (await reader.ReadAsync())
            known[keyed[(int)reader.GetInt64(0) - 1]] = TurnRows.Read(reader, 1);
        await reader.NextResultAsync();
        var found = await RecordRows.ReadAsync(reader, CancellationToken.None);

        foreach (var job in jobs)
            job.Succeed(known.TryGetValue(job, out var turn) ? new TurnBeginning(turn, []) : new TurnBeginning(null, found.InOrder(job.RecordKeys)));
    }
}
