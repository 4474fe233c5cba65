using GentleSleepBot.Host.Scorecards;

namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary><c>evaluate FILE</c> runs a labelled file through the real bot and prints how it did; <c>evaluate --all</c> runs every set and writes the scorecard. No talk is stored.</summary>
internal sealed class EvaluateCommand(TalkLines talks, ScorecardWriter scorecard) : ICommand
{
    public const string Usage = "evaluate FILE [--misses] | evaluate --all [FOLDER]   (JSON lines with labels; --misses lists every line that went wrong, --all writes the scorecard)";

    private const string All = "--all";

    private const int NameWidth = 46;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (arguments is [All] or [All, _])
            return await WriteScorecardAsync(arguments.ElementAtOrDefault(1), streams, cancellationToken);

        var showMisses = arguments is [_, "--misses"];
        if (arguments.Count != (showMisses ? 2 : 1) || arguments[0].StartsWith('-'))
        {
            await streams.Error.WriteLineAsync($"Usage: {Usage}");
            return ExitCodes.Usage;
        }

        try
        {
            using var file = File.OpenText(arguments[0]);
            var judged = await JudgeAsync(await LabelledFile.ReadAsync(file, cancellationToken), cancellationToken);
            await PrintAsync(judged, showMisses, streams.Out);
            return ExitCodes.Ok;
        }
        catch (LabelledFileException faulty)
        {
            foreach (var fault in faulty.Faults)
                await streams.Error.WriteLineAsync($"{arguments[0]}: {fault}");
            return ExitCodes.BadData;
        }
    }

    private async Task<int> WriteScorecardAsync(string? folder, CommandStreams streams, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(scorecard.Page, await scorecard.MeasureAsync(folder, cancellationToken), cancellationToken);
            await streams.Error.WriteLineAsync($"Written: {scorecard.Page}");
            return ExitCodes.Ok;
        }
        catch (Exception faulty) when (faulty is LabelledFileException or InvalidDataException)
        {
            await streams.Error.WriteLineAsync(faulty.Message);
            return ExitCodes.BadData;
        }
    }

    private async Task<IReadOnlyList<JudgedLine>> JudgeAsync(IReadOnlyList<LabelledLine> lines, CancellationToken cancellationToken)
    {
        var judged = new List<JudgedLine>(lines.Count);
        foreach (var line in lines)
        {
            var turn = await talks.SayAsync(line.Conversation ?? $"line {line.Id}", line.Text, TimeSpan.Zero, locale: null, cancellationToken);
            judged.Add(new JudgedLine(line, turn));
        }

        return judged;
    }

    private static async Task PrintAsync(IReadOnlyList<JudgedLine> judged, bool showMisses, TextWriter output)
    {
        await output.WriteLineAsync($"{judged.Count} labelled messages; right of those asked, in percent, with 95 % bounds");
        foreach (var measure in Scorecard.Of(judged))
        {
            await output.WriteLineAsync($"{measure.Name.PadRight(NameWidth)}{measure.Share}");
            if (measure.Cases[0].Group is not null)
                await output.WriteLineAsync(FormattableString.Invariant($"{$"{measure.Name}, mean of topics".PadRight(NameWidth)}{"",11} {100 * measure.MeanOfGroups,5:0.0} %"));

            foreach (var miss in showMisses ? measure.Misses : [])
                await output.WriteLineAsync($"    {miss.Id}  wanted {miss.Wanted}, got {miss.Got}");
        }
    }
}
