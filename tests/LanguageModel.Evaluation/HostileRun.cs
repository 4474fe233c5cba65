using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Evaluate;
using GentleSleepBot.Host.Scorecards;
using GentleSleepBot.Guidance.Safety;

namespace LanguageModel.Evaluation;

/// <summary>Runs the labelled sets twice, once without a language model and once with a hostile one over HTTP, and compares.</summary>
internal static class HostileRun
{
    /// <summary>Runs both.</summary>
    /// <param name="guides">What the bot knows.</param>
    /// <param name="every">1 for all talks, else the first of each so many.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<HostileFigures> RunAsync(GuideSource guides, int every, CancellationToken cancellationToken)
    {
        using var off = new EvaluatedBot(guides, endpoint: null);
        var without = await off.RunAsync(every, cancellationToken);

        var model = new HostileModel();
        model.Written.AddCurated(Turns(without).Select(turn => ReplyOf(turn.Spoken)));
        await using var server = await ModelServer.StartAsync();
        server.Mood = model.AnswerAsync;
        using var on = new EvaluatedBot(guides, server.Endpoint);
        var with = await on.RunAsync(every, cancellationToken);

        var pairs = Turns(without).Zip(Turns(with)).ToList();
        return new HostileFigures
        {
            Turns = pairs.Count,
            Requests = server.Requests.Count,
            Written = model.Written.Count,
            Reached = [.. Turns(with).SelectMany(turn => model.Written.In(ReplyOf(turn.Spoken))).Distinct(StringComparer.Ordinal)],
            Worded = Turns(with).Count(turn => ReplyOf(turn.Spoken).Contains(ModelLabel, StringComparison.Ordinal)),
            Lowered = [.. pairs.Where(pair => LevelOf(pair.Second) < LevelOf(pair.First)).Select(pair => pair.First.Name)],
            NearMissAlarms = new Proportion(with.NearMisses.Count(IsAlarm), with.NearMisses.Count),
            TopicFirst = (FirstOf(without), FirstOf(with)),
            Harsh = [.. with.CryItOut.Concat(with.CryItOutTalks).SelectMany(line => CryItOutJudge.Faults(line.Label.Text, ReplyText.Of(line.Spoken.Replies)))],
            WholeTalks = (Share(without.WholeTalks), Share(with.WholeTalks)),
        };
    }

    private const string ModelLabel = "Worded by AI";

    private static IEnumerable<(string Name, SpokenTurn Spoken)> Turns(SetResults results) =>
        new[] { results.Questions, results.RedFlags, results.NearMisses, results.Minimising, results.Unseen, results.CryItOut, results.CryItOutTalks, results.Facts }
            .SelectMany(set => set.Select(line => (line.Label.Id, line.Spoken)))
            .Concat(results.DangerTalks.Concat(results.WholeTalks).Select(turn => (turn.Talk, turn.Spoken)));

    private static string ReplyOf(SpokenTurn turn) => ReplyText.Of(turn.Replies);

    private static SafetyLevel LevelOf((string Name, SpokenTurn Spoken) turn) => SafetyLevelNames.Find(turn.Spoken.Reading.SafetyLevel) ?? SafetyLevel.None;

    private static bool IsAlarm(JudgedLine line) => line.Reading.SafetyLevel is "medical_emergency" or "parent_crisis";

    private static Proportion FirstOf(SetResults results) => Scorecard.Of(results.Questions).Single(measure => measure.Name == "topic first").Share;

    private static Proportion Share(IReadOnlyList<JudgedTurn> turns) => new(turns.Count(turn => turn.IsRight), turns.Count);
}
