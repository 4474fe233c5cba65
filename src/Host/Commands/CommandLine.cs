using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.Commands;

/// <summary>What was typed after the program's name: a command with its arguments, or none, and settings for the host.</summary>
/// <param name="Command">The command's name; null to serve.</param>
/// <param name="Arguments">The command's own arguments.</param>
/// <param name="Settings">Arguments of the form <c>--Section:Key=value</c> or <c>--Key=value</c>, and everything when there is no command.</param>
internal sealed partial record CommandLine(string? Command, IReadOnlyList<string> Arguments, string[] Settings)
{
    /// <summary>The command that lists the others.</summary>
    public const string Help = "help";

    [GeneratedRegex(@"^--\w+(:\w+)*=", RegexOptions.NonBacktracking)]
    private static partial Regex Setting { get; }

    public static CommandLine Parse(string[] args)
    {
        if (args is ["--help" or "-h" or "-?", ..])
            return new CommandLine(Help, [], []);
        if (args is not [var first, .. var rest] || first.StartsWith('-') || first.Contains('=', StringComparison.Ordinal))
            return new CommandLine(null, [], args);

        // A parent's words may look like anything: only what is plainly a setting is taken for one.
        return new CommandLine(first, [.. rest.Where(word => !Setting.IsMatch(word))], [.. rest.Where(word => Setting.IsMatch(word))]);
    }
}
