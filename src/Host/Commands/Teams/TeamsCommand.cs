namespace GentleSleepBot.Host.Commands.Teams;

/// <summary><c>teams package</c>: builds the zip that is uploaded to Teams, for one registration and one address.</summary>
internal sealed class TeamsCommand(IHostEnvironment environment) : ICommand
{
    public const string Usage = "teams package --app-id APP_ID --host HOST [--output FILE]";

    private const string Folder = "teams";
    private const string DefaultOutput = "gentle-sleep-teams.zip";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        var read = arguments.Count > 0 && arguments[0] == "package" ? Read([.. arguments.Skip(1)]) : null;
        if (read is null || FaultOf(read) is not null)
        {
            await streams.Error.WriteLineAsync(read is null ? $"Usage: {Usage}" : FaultOf(read));
            return ExitCodes.Usage;
        }

        var output = Path.GetFullPath(read.GetValueOrDefault("--output", DefaultOutput));
        await TeamsPackage.WriteAsync(Path.Combine(environment.ContentRootPath, Folder), Guid.Parse(read["--app-id"]), read["--host"], output, cancellationToken);
        await streams.Out.WriteLineAsync(output);
        return ExitCodes.Ok;
    }

    private static Dictionary<string, string>? Read(IReadOnlyList<string> options)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < options.Count; place += 2)
        {
            if (place + 1 == options.Count || options[place] is not ("--app-id" or "--host" or "--output") || !read.TryAdd(options[place], options[place + 1]))
                return null;
        }

        return read.ContainsKey("--app-id") && read.ContainsKey("--host") ? read : null;
    }

    private static string? FaultOf(Dictionary<string, string> read) => read switch
    {
        _ when !Guid.TryParseExact(read["--app-id"], "D", out var id) || id == Guid.Empty => "--app-id must be the bot's app id, such as 11111111-2222-3333-4444-555555555555.",
        _ when Uri.CheckHostName(read["--host"]) != UriHostNameType.Dns || !read["--host"].Contains('.', StringComparison.Ordinal) =>
            "--host must be the name that parents open, such as sleep.example.org, without https:// and without a port.",
        _ => null,
    };
}
