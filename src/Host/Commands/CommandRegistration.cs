using GentleSleepBot.Host.Commands.Predict;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Commands;

internal static class CommandRegistration
{
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<ICommand, AskCommand>();
        services.AddSingleton<ICommand, PredictCommand>();
        services.AddSingleton<TalkAdapter>();
        return services;
    }

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
    }

    private static async Task<int> RunCommandAsync(IServiceProvider services, string name, IReadOnlyList<string> arguments)
    {
        var commands = services.GetServices<ICommand>().ToList();
        if (commands.Find(command => command.Name == name) is { } found)
            return await found.RunAsync(arguments, CommandStreams.Standard, CancellationToken.None);

        await Console.Error.WriteLineAsync($"There is no command '{name}'. Without one the bot serves; with one it can:");
        foreach (var command in commands)
            await Console.Error.WriteLineAsync($"  {command.Usage}");
        return ExitCodes.Usage;
    }

    private static IReadOnlyList<string> SettingsFaults(Exception fault) => fault switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        AggregateException many => [.. many.InnerExceptions.SelectMany(SettingsFaults)],
        _ => [],
    };
}
