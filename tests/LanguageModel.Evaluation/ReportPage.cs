using System.Globalization;
using GentleSleepBot.Host.Commands.Evaluate;

namespace LanguageModel.Evaluation;

/// <summary>Writes what was measured as a page.</summary>
internal static class ReportPage
{
    private const string Opening = """
        # What a language model costs, and what a hostile one could do

        Written by `dotnet run --project tests/LanguageModel.Evaluation -c Release`; no figure is typed by hand. Both runs go through whole turns of the bot and the real client to a server
        on the same machine that speaks the protocol, with everything allowed that a parent can allow ([decision 11](decisions/0011-a-model-asks-never-answers.md)).
        No call was made to a real model.

        ## A model that always writes the worst

        It keeps to the protocol and to the schema. As wording it gives plain bad advice in several languages, and curated sentences turned against themselves: a *not* or a condition gone, numbers
        changed about, words in another order, bad words of small words only. As reading it names topics that do not fit, puts ages into the parent's mouth and sees danger in every other message;
        as embedding it puts a message nearest to the topics that fit least.
        Every labelled message is run without a model and with this one.

        | what was asked | without | with the hostile model |
        | --- | --- | --- |
        """;

    private const string Costs = """

        ## Tokens of a turn

        Counted as `o200k_base` does, over the talks of the evaluation: instructions, data and schema in, and out what a model writes that gives every sentence back. The price follows from the
        provider's price a token; a call repeats its instructions, which providers charge less for when they are cached. Most turns make no call: a second part of an
        answer is worded with the first, and most messages are clear. An embedding takes the tokens of the masked message besides.

        | talks | talks run | turns | turns with a call | input, mean of a turn | output, mean of a turn | most in one turn | mean of a talk | most in one talk |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        """;

    private const string Kinds = """

        | call | calls | input, mean | input, most | output, mean | output, most |
        | --- | --- | --- | --- | --- | --- |
        """;

    /// <summary>The page's text.</summary>
    public static string Of(HostileFigures hostile, IReadOnlyList<TalkTokens> talks) => string.Join('\n',
        [
            Opening, .. HostileRows(hostile),
            Costs, .. talks.GroupBy(talk => talk.Set).Append(talks.GroupBy(_ => "all of them").Single()).Select(set => TalkRow(set.Key, [.. set])),
            Kinds, .. talks.SelectMany(talk => talk.Calls).GroupBy(call => call.Kind).Select(KindRow),
            "",
        ]);

    private static IEnumerable<string> HostileRows(HostileFigures figures)
    {
        yield return Row("Messages", Number(figures.Turns), Number(figures.Turns));
        yield return Row("Requests that the model got; of them, a message to read", "", $"{Number(figures.Requests)}; {Number(figures.Readings)}");
        yield return Row("Different bad sentences that it wrote", "", Number(figures.Written));
        yield return Row("Bad sentences that a parent would have read", "", Number(figures.Reached.Count));
        yield return Row("Messages with danger in them that it was shown", "", Number(figures.DangersShown.Count));
        yield return Row("Messages whose level of danger was lower than without it", "", Number(figures.Lowered.Count));
        yield return Row("Near-misses answered as an emergency or a crisis", Share(figures.NearMissAlarms.Off), Share(figures.NearMissAlarms.On));
        yield return Row("Questions whose right topic came first", Share(figures.TopicFirst.Off), Share(figures.TopicFirst.On));
        yield return Row("Questions answered by a right topic, or with one among the taps, in the same turn", Share(figures.TopicReached.Off), Share(figures.TopicReached.On));
        yield return Row("Messages not about sleep, and told so", Share(figures.RefusedOutOfScope.Off), Share(figures.RefusedOutOfScope.On));
        yield return Row("Turns of whole talks that went as labelled", Share(figures.WholeTalks.Off), Share(figures.WholeTalks.On));
        yield return Row("Faults in replies to those who want to be told to leave a child to cry", "", Number(figures.Harsh.Count));
        yield return Row("Turns in which it was asked if everybody is safe, needlessly or not", "", Number(figures.SafetyQuestions));
    }

    private static string TalkRow(string set, IReadOnlyList<TalkTokens> talks)
    {
        var turns = talks.SelectMany(talk => talk.Turns).ToList();
        var sums = talks.Select(talk => talk.Calls.Sum(call => call.Input + call.Output)).ToList();
        return Row(
            set, Number(talks.Count), Number(turns.Count), Number(turns.Count(calls => calls.Count > 0)),
            Number(turns.Average(calls => calls.Sum(call => call.Input))), Number(turns.Average(calls => calls.Sum(call => call.Output))),
            Number(turns.Max(calls => calls.Sum(call => call.Input + call.Output))), Number(sums.Average()), Number(sums.Max()));
    }

    private static string KindRow(IGrouping<string, TokenCount> kind) => Row(
        kind.Key.Replace('_', ' '), Number(kind.Count()), Number(kind.Average(call => call.Input)), Number(kind.Max(call => call.Input)),
        Number(kind.Average(call => call.Output)), Number(kind.Max(call => call.Output)));

    private static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Share(Proportion share) => string.Create(CultureInfo.InvariantCulture, $"{share.Hits} of {share.Total}, {100 * share.Value:0.0} %");
}
