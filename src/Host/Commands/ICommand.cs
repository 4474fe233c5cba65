namespace GentleSleepBot.Host.Commands;

/// <summary>Something the program does instead of serving.</summary>
internal interface ICommand
{
    /// <summary>Runs it, and returns the exit code of the program: 0 when all is well.</summary>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken);
}
