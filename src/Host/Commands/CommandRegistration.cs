using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Commands.Evaluate;
using GentleSleepBot.Host.Commands.Knowledge;
using GentleSleepBot.Host.Commands.Predict;
using GentleSleepBot.Host.Commands.Questions;
using GentleSleepBot.Host.Commands.Store;
using GentleSleepBot.Host.Commands.Teams;
using GentleSleepBot.Storage;

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
        new("questions", QuestionsCommand.Usage, typeof(QuestionsCommand)),
        new("store", StoreCommand.Usage, typeof(StoreCommand)),
        new("teams", TeamsCommand.Usage, typeof(TeamsCommand)),
    ];

    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<TalkAdapter>()
        .AddSingleton<TalkLines>()
        .AddSingleton<ParentRecordTable>()
        .AddSingleton(provider => new Lazy<ISecrets>(provider.GetRequiredService<ISecrets>));

    /// <summary>Runs the command that was asked for, or serves.</summary>
    public static async Task<int> RunAsync(this WebApplication app, CommandLine commandLine)
    {
        if (commandLine.Command is { } name)
            return await RunCommandAsync(app.Services, name, commandLine.Arguments);

        return await ServeAsync(app);
    }

    // Whoever watches over the process starts it again only when it says that it failed.
    private static async Task<int> ServeAsync(WebApplication app)
    {
        await using var serving = app;
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // So that services which end with it do not report that as a fault of their own.
            app.Lifetime.StopApplication();
            throw;
        }

        var work = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await app.WaitForShutdownAsync();
        return work.Exists(service => service.ExecuteTask is { IsFaulted: true }) ? ExitCodes.Software : ExitCodes.Ok;
    }

    private static async Task<int> RunCommandAsync(IServiceProvider services, string name, IReadOnlyList<string> arguments)
    {
        if (Commands.FirstOrDefault(entry => entry.Name == name) is { } found)
        {
            var command = (ICommand)ActivatorUtilities.CreateInstance(services, found.Command);
            return await command.RunAsync(arguments, CommandStreams.Standard, CancellationToken.None);
        }

        if (name == CommandLine.Help)
        {
            await ListAsync(Console.Out);
            return ExitCodes.Ok;
        }

        await Console.Error.WriteLineAsync($"There is no command '{name}'.");
        await ListAsync(Console.Error);
        return ExitCodes.Usage;
    }

    private static async Task ListAsync(TextWriter writer)
    {
        await writer.WriteLineAsync("Without a command the bot serves. With one it can:");
        foreach (var entry in Commands)
            await writer.WriteLineAsync($"  {entry.Usage}");
        await writer.WriteLineAsync("Any setting of appsettings.json may follow, such as --Site:PublicAddress=https://sleep.example");
    }
}
