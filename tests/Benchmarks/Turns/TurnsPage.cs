using System.Globalization;
using System.Text;

namespace Benchmarks.Turns;

/// <summary>Writes what was measured to <c>docs/operating/durable-turns.md</c>.</summary>
/// <param name="loadOfOthers">Busy cores before the run.</param>
internal sealed class TurnsPage(double loadOfOthers)
{
    private readonly StringBuilder _rows = new();
    private readonly StringBuilder _notes = new();
    private readonly Dictionary<string, double> _at64 = [];

    public void Add(string engine, int conversations, LoadResult ours, LoadResult least)
    {
        if (conversations == 64)
            _at64[engine] = ours.PerSecond;

        _rows.Append(CultureInfo.InvariantCulture, $"| {engine} | {conversations} | {ours.PerSecond:0} | {ours.P50:0.0} / {ours.P95:0.0} / {ours.P99:0.0} | {ours.ProcessorPerTurn:0.00} ")
            .Append(CultureInfo.InvariantCulture, $"| {least.PerSecond:0} | {least.P50:0.0} / {least.P95:0.0} / {least.P99:0.0} | {least.ProcessorPerTurn:0.00} ")
            .Append(CultureInfo.InvariantCulture, $"| **{ours.PerSecond / least.PerSecond:0.00}** | {ours.P99 / least.P99:0.0} |\n");
    }

    public void AddMemory(string engine, long bytes) =>
        _notes.Append(CultureInfo.InvariantCulture, $"* Memory of the host after all loads, {engine}: {bytes / 1024.0 / 1024.0:0} MiB.\n");

    public void AddStart(TimeSpan time) =>
        _notes.Append(CultureInfo.InvariantCulture, $"* From the start of the process to the first answer: {time.TotalSeconds:0.0} s (median of 5, an empty data folder each).\n");

    public void Write()
    {
        var ratio = _at64["SQLite, FULL"] / _at64["SQLite, NORMAL"];
        var page = $"""
            # Durable turns

            Written by the command below; do not edit by hand. Run it on a machine that does nothing else.

                dotnet run --project tests/Benchmarks -c Release -- turns

            Each conversation says a message, waits for the whole answer in the body, and says the next: the talk in
            `tests/Benchmarks/Turns/talk.txt`, on average {Load.WordsPerMessage.ToString("0", CultureInfo.InvariantCulture)} words a message. The product is the host as it is released, published for this kind of machine, with its real bot:
            screening, reading, answering, guarding, committing. The floor is a server that does the least: parse the message, keep it
            durably with a fixed reply, answer. On SQLite the floor does a dedupe look-up, a state upsert, a transcript row with the reply
            and a mark that it was sent, in grouped commits; on PostgreSQL one row and one commit a turn. Client, product and floor share
            the machine's {Environment.ProcessorCount} cores. Waits are in milliseconds (p50 / p95 / p99), processor time is the server's.

            | engine | conversations | turns a second | waits | processor ms a turn | floor: turns a second | waits | processor ms a turn | turns beside the floor | p99 beside the floor |
            |---|---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n")
            + _rows
            + string.Create(CultureInfo.InvariantCulture, $"\n* SQLite with `FULL` beside `NORMAL` at 64 conversations: {ratio:0.00}.\n")
            + _notes
            + string.Create(CultureInfo.InvariantCulture, $"* Load that others put on the machine when the run began (1 is one busy core): {loadOfOthers:0.0}. Above a few tenths the figures are too low and the waits too long.\n");
        File.WriteAllText(Path.Combine(KnowledgeFolder.Repository().FullName, "docs", "operating", "durable-turns.md"), page);
    }
}
