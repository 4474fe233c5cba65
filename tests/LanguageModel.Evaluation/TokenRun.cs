using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Commands.Evaluate;
using GentleSleepBot.Host.Scorecards;

namespace LanguageModel.Evaluation;

/// <summary>Runs the labelled talks with everything allowed and counts the tokens of every turn.</summary>
internal static class TokenRun
{
    /// <summary>Runs every set of talks.</summary>
    public static async Task<IReadOnlyList<TalkTokens>> RunAsync(GuideSource guides, CancellationToken cancellationToken)
    {
        await using var server = await ModelServer.StartAsync();
        server.Mood = KindModel.AnswerAsync;
        using var bot = new EvaluatedBot(guides, server.Endpoint);

        using var file = File.OpenText(Path.Combine(Clone.Sets, "cry-it-out-talks.jsonl"));
        var worn = (await LabelledFile.ReadAsync(file, cancellationToken)).GroupBy(line => line.Conversation!).Select(talk => (talk.Key, talk.Select(line => (line.Text, After: TimeSpan.Zero))));
        var talks = new List<TalkTokens>();
        foreach (var (set, talk, turns) in Talks("talks").Concat(Talks("multi-turn")).Concat(worn.Select(talk => (Set: "cry-it-out-talks", Talk: talk.Key, talk.Item2))))
        {
            await bot.OpenAsync(talk, cancellationToken);
            var counts = new List<IReadOnlyList<TokenCount>>();
            foreach (var (text, after) in turns)
            {
                var before = server.Requests.Count;
                await bot.SayAsync(talk, text, after, cancellationToken);
                counts.Add([.. server.Requests.Skip(before).Select(TokenCount.Of)]);
            }

            talks.Add(new TalkTokens(set, counts));
        }

        return talks;
    }

    private static IEnumerable<(string Set, string Talk, IEnumerable<(string Text, TimeSpan After)> Turns)> Talks(string set) =>
        TalkFile.LoadAll(Path.Combine(Clone.Sets, set)).Select(talk => (set, talk.Id, talk.Turns.Select(turn => (turn.Text, turn.After))));
}
