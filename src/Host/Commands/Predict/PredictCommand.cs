using System.Text.Json;
using System.Xml;

namespace GentleSleepBot.Host.Commands.Predict;

/// <summary><c>predict</c>: JSON lines in, one JSON line out for each, through whole turns of the real bot; nothing is stored.</summary>
internal sealed partial class PredictCommand(TalkLines talks, ILogger<PredictCommand> logger) : ICommand
{
    public const string Usage = "predict [FILE]   (JSON lines, from standard input without a file)";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (arguments.Count > 1)
        {
            await streams.Error.WriteLineAsync($"Usage: {Usage}");
            return ExitCodes.Usage;
        }

        using var file = arguments.Count == 1 ? File.OpenText(arguments[0]) : null;
        var input = file ?? streams.In;

        var exitCode = ExitCodes.Ok;
        for (var number = 1; await input.ReadLineAsync(cancellationToken) is { } json; number++)
        {
            if (string.IsNullOrWhiteSpace(json))
                continue;

            var (answer, fault) = await PredictAsync(json, number, cancellationToken);
            if (fault is not null)
                exitCode = ExitCodes.BadData;

            await streams.Out.WriteLineAsync(fault is null
                ? JsonSerializer.Serialize(answer!, PredictJson.Readable.Prediction)
                : JsonSerializer.Serialize(fault, PredictJson.Readable.PredictionFault));
        }

        return exitCode;
    }

    private async Task<(Prediction? Answer, PredictionFault? Fault)> PredictAsync(string json, int number, CancellationToken cancellationToken)
    {
        PredictLine? line;
        try
        {
            line = JsonSerializer.Deserialize(json, PredictJson.Default.PredictLine);
        }
        catch (JsonException fault)
        {
            return (null, new PredictionFault(null, $"line {number}: {fault.Message}"));
        }

        if (FaultOf(line) is { } wrong)
            return (null, new PredictionFault(IdOf(line), $"line {number}: {wrong}"));

        var conversation = line!.Conversation ?? $"line {number}";
        var after = line.After is null ? TimeSpan.Zero : XmlConvert.ToTimeSpan(line.After);
        try
        {
            var turn = await talks.SayAsync(conversation, line.Text!, after, line.Locale, cancellationToken);
            return (Prediction.Of(line.Id, turn), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogTurnFailed(fault, number);
            return (null, new PredictionFault(line.Id, $"line {number}: the bot failed on this message ({fault.GetType().Name})."));
        }
    }

    private static string? FaultOf(PredictLine? line) => line switch
    {
        null => "an object is expected.",
        { Id.ValueKind: not (JsonValueKind.String or JsonValueKind.Number) } => "'id' must be a text or a number.",
        { Text: null } => "'text' is missing.",
        { After: { } after } when !IsDuration(after) => "'after' must be an ISO 8601 duration of at most ten years, such as PT20H.",
        _ => null,
    };

    private static JsonElement? IdOf(PredictLine? line) => line?.Id is { ValueKind: not JsonValueKind.Undefined } id ? id : null;

    private static bool IsDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text) is var span && span >= TimeSpan.Zero && span <= TimeSpan.FromDays(3653);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The turn of line {Number} failed.")]
    private partial void LogTurnFailed(Exception fault, int number);
}
