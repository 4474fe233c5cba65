using System.Globalization;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers.Asked;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace Retrieval.Laboratory;

/// <summary>How often the right answer is among those that a held-back wording is most like: for all, and for those that no pattern takes.</summary>
internal sealed class AskedTable(Guide guide)
{
    private const int Most = 3;
    private static readonly double[] Leads = [0, 0.05, 0.1, 0.15, 0.2, 0.25];

    public void Print(IReadOnlyList<FollowUpWording> wordings)
    {
        var read = wordings.AsParallel().AsOrdered().Select(Read).ToArray();
        Console.WriteLine($"{"",-30}{"lines",7}{"first",9}{"two",9}{"three",9}");
        foreach (var lead in Leads)
        {
            Write($"all, lead {lead.ToString(CultureInfo.InvariantCulture)}", [.. read.Where(line => line.Lead >= lead)]);
            Write("  of those without a pattern", [.. read.Where(line => line.Lead >= lead && !line.IsTaken)]);
        }
    }

    private Line Read(FollowUpWording wording)
    {
        var said = MessageText.Parse(wording.Text);
        var asks = guide.Remarks.Read(said).Asks;
        var found = guide.Asked.Rank(wording.Text, guide.Topics.Rank(wording.Text, Facts.None), new AskedSetting(wording.Months, [wording.Topic], asks, Opens: wording.Topic is null), Most);
        var wanted = guide.PlainAnswers.ById(wording.AnswerId)?.Texts[0];
        return new Line(
            found.Index().Where(each => each.Item.Answer.Texts[0] == wanted).Select(each => each.Index).FirstOrDefault(Most),
            found is [var best, var second, ..] ? best.Likeness - second.Likeness : 0,
            (wording.Topic is { } topic ? guide.PlainAnswers.FindFollowUp(said, wording.Months, [topic], asks) : guide.PlainAnswers.Find(said, wording.Months, [], asks)) is not null);
    }

    private static void Write(string name, IReadOnlyCollection<Line> lines) =>
        Console.WriteLine($"{name,-30}{lines.Count,7}{Share(lines, 1),9}{Share(lines, 2),9}{Share(lines, Most),9}");

    private static string Share(IReadOnlyCollection<Line> lines, int within) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * lines.Count(line => line.Place < within) / Math.Max(1, lines.Count):0.0} %");

    private sealed record Line(int Place, double Lead, bool IsTaken);
}
