using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge.Lint;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Commands.Knowledge;

/// <summary><c>knowledge check</c> names every fault of the knowledge folder; <c>knowledge train</c> makes the model that finds topics, so that a start only loads it.</summary>
internal sealed class KnowledgeCommand(IOptions<KnowledgeOptions> options, IHostEnvironment environment) : ICommand
{
    public const string Usage = "knowledge check | knowledge train";

    private readonly DirectoryInfo _folder = new(options.Value.FullPath(environment));

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        switch (arguments)
        {
            case ["check"]:
                return await CheckAsync(streams);
            case ["train"]:
                return await TrainAsync(streams);
            default:
                await streams.Error.WriteLineAsync($"Usage: {Usage}");
                return ExitCodes.Usage;
        }
    }

    private async Task<int> CheckAsync(CommandStreams streams)
    {
        var faults = KnowledgeLint.Check(_folder);
        foreach (var fault in faults)
            await streams.Out.WriteLineAsync(fault.ToString());

        await streams.Error.WriteLineAsync(faults.Count == 0 ? "The knowledge folder is clean." : $"{faults.Count} faults.");
        return faults.Count == 0 ? ExitCodes.Ok : ExitCodes.BadData;
    }

    private async Task<int> TrainAsync(CommandStreams streams)
    {
        var guide = Guide.Load(_folder, new DirectoryInfo(options.Value.FullModelsPath(environment)));
        await streams.Error.WriteLineAsync($"The model for {guide.Knowledge.Topics.Count} topics is ready.");
        return ExitCodes.Ok;
    }
}
