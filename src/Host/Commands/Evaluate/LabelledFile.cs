using System.Text.Json;

namespace GentleSleepBot.Host.Commands.Evaluate;

internal static class LabelledFile
{
    /// <summary>Reads every line; names all that cannot be used at once.</summary>
    /// <exception cref="LabelledFileException">A line is no JSON, lacks its id or text, names no known level, or repeats an id.</exception>
    public static async Task<IReadOnlyList<LabelledLine>> ReadAsync(TextReader file, CancellationToken cancellationToken)
    {
        var lines = new List<LabelledLine>();
        var faults = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; await file.ReadLineAsync(cancellationToken) is { } json; number++)
        {
            if (string.IsNullOrWhiteSpace(json))
                continue;

            try
            {
                var line = JsonSerializer.Deserialize(json, EvaluateJson.Default.LabelledLine);
                if (FaultOf(line, ids) is { } fault)
                    faults.Add($"line {number}: {fault}");
                else
                    lines.Add(line!);
            }
            catch (JsonException fault)
            {
                faults.Add($"line {number}: {fault.Message}");
            }
        }

        return faults.Count == 0 ? lines : throw new LabelledFileException(faults);
    }

    private static string? FaultOf(LabelledLine? line, HashSet<string> ids) => line switch
    {
        { Id: null } or { Text: null } or null => "an object with 'id' and 'text' is expected.",
        { Level: { } level } when Guidance.Safety.SafetyLevelNames.Find(level) is null => $"'{level}' is no safety level.",
        _ when !ids.Add(line.Id) => $"the id '{line.Id}' stands twice.",
        _ => null,
    };
}
