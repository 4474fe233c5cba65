using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Commands.Evaluate;
using GentleSleepBot.Host.Commands.Knowledge;
using GentleSleepBot.Host.Commands.Predict;
using GentleSleepBot.Host.Commands.Store;
using GentleSleepBot.Host.Commands.Teams;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Commands;

internal static class CommandRegistration
{
    /// <summary>Every command, in the order of the help text.</summary>
    public static IReadOnlyList<CommandEntry> Commands { get; } =
    [
        new("coach", CoachAddCommand.Usage, typeof(CoachAddCommand)),
        new("ask", AskCommand.Usage, typeof(AskCommand)),
        new("predict", PredictCommand.Usage, typeof(PredictCommand)),
        new("evaluate", EvaluateCommand.Usage, typeof(EvaluateCommand)),
        new("knowledge", KnowledgeCommand.Usage, typeof(KnowledgeCommand)),
        new("store", StoreCommand.Usage, typeof(StoreCommand)),
        new("teams", TeamsCommand.Usage, typeof(TeamsCommand)),
    ];

    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<TalkAdapter>()
        .AddSingleton<TalkLines>()
        .AddSingleton(provider => new Lazy<ISecrets>(provider.GetRequiredService<ISecrets>));

    /// <summary>Runs the command that was asked for, or serves; wrong settings are told in words, a line each.</summary>
    public static async Task<int> RunAsync(this WebApplication app, CommandLine commandLine)
    {
        try
        {
            if (commandLine.Command is { } name)
                return await RunCommandAsync(app.Services, name, commandLine.Arguments);

            await app.RunAsync();
            return ExitCodes.Ok;
        }
        catch (Exception fault) when (SettingsFaults(fault) is { Count: > 0 } faults)
        {
            foreach (var line in faults)
                await Console.Error.WriteLineAsync($"appsettings.json or its overrides: {line}");
            return ExitCodes.Settings;
        }
        catch (KnowledgeFormatException faulty)
        {
            foreach (var fault in faulty.Faults)
                await Console.Error.WriteLineAsync($"knowledge: {fault}");
            return ExitCodes.BadData;
        }
    }

    private static async Task<int> RunCommandAsync(IServiceProvider services, string name, IReadOnlyList<string> arguments)
    {
        if (Commands.FirstOrDefault(entry => entry.Name == name) is { } found)
        {
            var command = (ICommand)ActivatorUtilities.CreateInstance(services, found.Command);
            return await RunAsync(command, arguments, CommandStreams.Standard);
        }

        await Console.Error.WriteLineAsync($"There is no command '{name}'. Without one the bot serves; with one it can:");
        foreach (var entry in Commands)
            await Console.Error.WriteLineAsync($"  {entry.Usage}");
        return ExitCodes.Usage;
    }

    private static async Task<int> RunAsync(ICommand command, IReadOnlyList<string> arguments, CommandStreams streams)
    {
        try
        {
            return await command.RunAsync(arguments, streams, CancellationToken.None);
        }
        catch (Exception unreadable) when (unreadable is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync($"A file cannot be read: {unreadable.Message}");
            return ExitCodes.NoInput;
        }
    }

    private static IReadOnlyList<string> SettingsFaults(Exception fault) => fault switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        AggregateException many => [.. many.InnerExceptions.SelectMany(SettingsFaults)],
        _ => [],
    };
}
