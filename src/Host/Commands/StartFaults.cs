using BotFramework.Builder.Turns;
using GentleSleepBot.Guidance.Knowledge;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Commands;

/// <summary>What keeps the program from its work, in words for whoever runs it instead of a stack trace.</summary>
internal static class StartFaults
{
    /// <summary>From now on such a fault is told on standard error, a line each, and ends the program with the exit code that belongs to it.</summary>
    public static void TellInWords() => AppDomain.CurrentDomain.UnhandledException += (_, end) =>
    {
        if (end.ExceptionObject is not Exception fault || Explain(fault) is not var (exitCode, lines))
            return;

        foreach (var line in lines)
            Console.Error.WriteLine(line);
        Environment.Exit(exitCode);
    };

    /// <summary>Exit code and words for a fault that an operator can mend; null for a fault of ours.</summary>
    public static (int ExitCode, IReadOnlyList<string> Lines)? Explain(Exception fault) => fault switch
    {
        OptionsValidationException wrong => (ExitCodes.Settings, [.. wrong.Failures.Select(line => $"appsettings.json or its overrides: {line}")]),
        KnowledgeFormatException faulty => (ExitCodes.BadData, [.. faulty.Faults.Select(line => $"knowledge: {line}")]),
        TurnStoreUnavailableException away => (ExitCodes.Unavailable, [$"The database cannot be reached: {away.InnerException?.Message ?? away.Message}"]),
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => (ExitCodes.NoInput, [$"A file cannot be read: {fault.Message}"]),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => (ExitCodes.Unavailable, [$"Urls: {fault.Message} Stop the other program, or choose another port here and in Site:PublicAddress."]),
        AggregateException { InnerExceptions: [var only] } => Explain(only),
        _ => null,
    };
}
