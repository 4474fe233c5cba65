using System.Globalization;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Storage;

namespace GentleSleepBot.Host.Commands.Questions;

/// <summary><c>questions</c> writes the questions that parents let us keep, one a line, for whoever writes better answers; whose they are is not said.</summary>
internal sealed class QuestionsCommand(ParentRecordTable records) : ICommand
{
    public const string Usage = "questions   (those that parents let us keep, without names, the oldest first; each goes with what else is kept of its parent)";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (arguments.Count > 0)
        {
            await streams.Error.WriteLineAsync($"Usage: {Usage}");
            return ExitCodes.Usage;
        }

        foreach (var json in await records.ListAsync(QuestionQueue.Folder, cancellationToken))
        {
            if (KeyedRecord<KeptQuestion>.Read(json) is { } kept)
                await streams.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kept.At.UtcDateTime:yyyy-MM-dd HH:mm}\t{kept.Text.ReplaceLineEndings(" ")}"));
        }

        return ExitCodes.Ok;
    }
}
