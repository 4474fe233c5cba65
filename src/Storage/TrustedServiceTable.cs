namespace GentleSleepBot.Storage;

/// <summary>Services of channels that an authenticated activity named; shared by all hosts, and kept for good.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class TrustedServiceTable(ISqlConnections database)
{
    /// <summary>Adds a service, unless it is there.</summary>
    /// <param name="service">What it is known by.</param>
    /// <param name="cancellationToken">Stops the adding.</param>
    public Task AddAsync(string service, CancellationToken cancellationToken) =>
        database.RunAsync("INSERT INTO trusted_services (service) VALUES (@service) ON CONFLICT DO NOTHING", new { service }, cancellationToken);

    /// <summary>Whether a service is there.</summary>
    /// <param name="service">What it is known by.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<bool> HasAsync(string service, CancellationToken cancellationToken) =>
        await database.FindAsync<long>("SELECT COUNT(*) FROM trusted_services WHERE service = @service", new { service }, cancellationToken) > 0;
}
