using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Evaluate;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>Runs every labelled set through whole turns of the real bot, always on the same night, so that the figures repeat. Nothing is stored.</summary>
internal sealed class SetRun(TalkAdapter talk, MovableClock clock)
{
    private static readonly DateTimeOffset Night = new(2026, 11, 26, 3, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMinutes(1);

    /// <summary>What is said first in every talk; nothing by default.</summary>
    public IReadOnlyList<string> Opening { get; init; } = [];

    /// <summary>Of every set the first talk and each so many further on is run; 1 by default, which is all of them.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Runs the sets of a folder.</summary>
    /// <exception cref="LabelledFileException">A set cannot be scored; carries every fault of its file.</exception>
    /// <exception cref="IOException">A set is missing.</exception>
    public async Task<SetResults> RunAsync(string folder, CancellationToken cancellationToken)
    {
        clock.MoveTo(Night);
        var talks = new TalkLines(talk, clock);
        return new SetResults(
            await LinesAsync("questions.jsonl"),
            await LinesAsync("red-flags.jsonl"),
            await LinesAsync("near-misses.jsonl"),
            await LinesAsync("minimising.jsonl"),
            await LinesAsync("unseen.jsonl"),
            await LinesAsync("cry-it-out.jsonl"),
            await LinesAsync("cry-it-out-talks.jsonl"),
            await LinesAsync("facts.jsonl"),
            await TalksAsync("multi-turn"),
            await TalksAsync("talks"));

        async Task<IReadOnlyList<JudgedLine>> LinesAsync(string name)
        {
            using var file = File.OpenText(Path.Combine(folder, name));
            var judged = new List<JudgedLine>();
            foreach (var lines in Sample((await LabelledFile.ReadAsync(file, cancellationToken)).GroupBy(line => line.Conversation ?? line.Id)))
            {
                await OpenAsync($"{name} {lines.Key}");
                foreach (var line in lines)
                    judged.Add(new JudgedLine(line, await talks.SayAsync($"{name} {lines.Key}", line.Text, TimeSpan.Zero, locale: null, cancellationToken)));
            }

            return judged;
        }

        async Task<IReadOnlyList<JudgedTurn>> TalksAsync(string name)
        {
            var judged = new List<JudgedTurn>();
            foreach (var labelled in Sample(TalkFile.LoadAll(Path.Combine(folder, name))))
            {
                await OpenAsync($"{name} {labelled.Id}");
                foreach (var turn in labelled.Turns)
                    judged.Add(new JudgedTurn(labelled.Id, turn, await SayAsync($"{name} {labelled.Id}", turn)));
            }

            return judged;
        }

        async Task OpenAsync(string conversation)
        {
            foreach (var words in Opening)
                await talks.SayAsync(conversation, words, TimeSpan.Zero, locale: null, cancellationToken);
        }

        Task<SpokenTurn> SayAsync(string conversation, LabelledTurn turn) => turn.IsEdit
            ? talks.EditAsync(conversation, turn.Text, turn.After + BetweenTurns, cancellationToken)
            : talks.SayAsync(conversation, turn.Text, turn.After + BetweenTurns, locale: null, cancellationToken);
    }

    private IEnumerable<T> Sample<T>(IEnumerable<T> talks) => talks.Where((_, place) => place % Every == 0);
}
