namespace GentleSleepBot.Storage.Coaches;

/// <summary>The links of coaches, and who came by them. What is asked on a coach's behalf always names the coach.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class ClientLinkTable(ISqlConnections database)
{
    private const string Columns = """
        code AS "Code", coach AS "Coach", client AS "Client", greeting AS "Greeting", accent AS "Accent", country AS "Country",
        language AS "Language", hours AS "Hours", origins AS "Origins", created_at AS "CreatedAt", expires_at AS "ExpiresAt", revoked_at AS "RevokedAt"
        """;

    /// <summary>Keeps a new link.</summary>
    public Task AddAsync(ClientLink link, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);

        return database.RunAsync(
            """
            INSERT INTO client_links (code, coach, client, greeting, accent, country, language, hours, origins, created_at, expires_at)
            VALUES (@Code, @Coach, @Client, @Greeting, @Accent, @Country, @Language, @Hours, @Origins, @CreatedAt, @ExpiresAt)
            """,
            new
            {
                link.Code, link.Coach, link.Client, link.Greeting, link.Accent, link.Country, link.Language, link.Hours,
                Origins = string.Join('\n', link.Origins),
                CreatedAt = link.CreatedAt.ToUnixTimeMilliseconds(),
                ExpiresAt = link.ExpiresAt?.ToUnixTimeMilliseconds(),
            },
            cancellationToken);
    }

    /// <summary>A link by its code, whoever's it is; null when there is none.</summary>
    public async Task<ClientLink?> FindAsync(string code, CancellationToken cancellationToken) =>
        (await database.FindAsync<Row>($"SELECT {Columns} FROM client_links WHERE code = @code", new { code }, cancellationToken))?.ToLink();

    /// <summary>A coach's links, newest first.</summary>
    public async Task<IReadOnlyList<ClientLink>> ListAsync(string coach, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<Row>($"SELECT {Columns} FROM client_links WHERE coach = @coach ORDER BY created_at DESC", new { coach }, cancellationToken);
        return [.. rows.Select(row => row.ToLink())];
    }

    /// <summary>Changes what a coach set for a link; false when the coach has no such link.</summary>
    public Task<bool> UpdateAsync(ClientLink link, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);

        return database.RunAsync(
            """
            UPDATE client_links SET client = @Client, greeting = @Greeting, accent = @Accent, country = @Country, language = @Language, hours = @Hours,
                origins = @Origins, expires_at = @ExpiresAt
            WHERE code = @Code AND coach = @Coach
            """,
            new
            {
                link.Code, link.Coach, link.Client, link.Greeting, link.Accent, link.Country, link.Language, link.Hours,
                Origins = string.Join('\n', link.Origins),
                ExpiresAt = link.ExpiresAt?.ToUnixTimeMilliseconds(),
            },
            cancellationToken);
    }

    /// <summary>Ends a coach's link; false when the coach has no such link in use.</summary>
    public Task<bool> RevokeAsync(string coach, string code, DateTimeOffset at, CancellationToken cancellationToken) => database.RunAsync(
        "UPDATE client_links SET revoked_at = @at WHERE code = @code AND coach = @coach AND revoked_at IS NULL",
        new { coach, code, at = at.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Notes that a person came by a link; the last link counts.</summary>
    public Task JoinAsync(string parent, ClientLink link, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);

        return database.RunAsync(
            "INSERT INTO link_parents (parent, code, coach, joined_at) VALUES (@parent, @Code, @Coach, @at) ON CONFLICT (parent) DO UPDATE SET code = excluded.code, coach = excluded.coach, joined_at = excluded.joined_at",
            new { parent, link.Code, link.Coach, at = at.ToUnixTimeMilliseconds() },
            cancellationToken);
    }

    /// <summary>The link by which a person came; null when none.</summary>
    public async Task<ClientLink?> FindOfParentAsync(string parent, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            $"SELECT {Columns} FROM client_links WHERE code = (SELECT code FROM link_parents WHERE parent = @parent)", new { parent }, cancellationToken);
        return row?.ToLink();
    }

    /// <summary>How many persons came by each of a coach's links.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(string coach, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<(string Code, long Count)>("SELECT code, COUNT(*) FROM link_parents WHERE coach = @coach GROUP BY code", new { coach }, cancellationToken);
        return rows.ToDictionary(row => row.Code, row => row.Count, StringComparer.Ordinal);
    }

    private sealed record Row(
        string Code, string Coach, string Client, string? Greeting, string? Accent, string? Country, string? Language, string? Hours, string Origins, long CreatedAt, long? ExpiresAt, long? RevokedAt)
    {
        public ClientLink ToLink() => new(Code, Coach, Client, DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt))
        {
            Greeting = Greeting,
            Accent = Accent,
            Country = Country,
            Language = Language,
            Hours = Hours,
            Origins = Origins.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            ExpiresAt = ExpiresAt is { } expires ? DateTimeOffset.FromUnixTimeMilliseconds(expires) : null,
            RevokedAt = RevokedAt is { } revoked ? DateTimeOffset.FromUnixTimeMilliseconds(revoked) : null,
        };
    }
}
