using System.Globalization;

namespace Retrieval.Laboratory;

/// <summary>The figures of one set of messages.</summary>
internal sealed class Scorecard(string name, IReadOnlyList<Judged> lines)
{
    private const int Pairs = 40;

    private readonly Judged[] _topical = [.. lines.Where(line => line.Question.IsTopical)];

    public void Print(IReadOnlyCollection<string> details)
    {
        var sure = _topical.Where(line => line.IsSure).ToArray();
        var inside = lines.Where(line => line.Question.InScope).ToArray();
        Row("top-1", Share.Of(_topical, line => line.IsFirst));
        Row("top-3", Share.Of(_topical, line => line.IsNear));
        Row("top-1, mean of topics", _topical.GroupBy(line => line.Question.Topic).Average(topic => topic.Average(line => line.IsFirst ? 100.0 : 0.0)).ToString("0.0 '%'", CultureInfo.InvariantCulture));
        Row("answered as sure", Share.Of(_topical, line => line.IsSure));
        Row("right where sure", Share.Of(sure, line => line.IsFirst));
        Row("out of scope found", Share.Of(lines.Where(line => !line.Question.InScope).ToArray(), line => line.IsRefused));
        Row("refused in scope", Share.Of(inside, line => line.IsRefused));
        Row("red flags refused", Share.Of(inside.Where(line => line.Question.RedFlag != "none").ToArray(), line => line.IsRefused));
        if (details.Contains("--pairs"))
            Print(_topical.Where(line => !line.IsFirst).CountBy(line => $"{line.Question.Topic} taken for {line.First}").OrderByDescending(pair => pair.Value).Take(Pairs).Select(pair => $"{pair.Value,4} {pair.Key}"));
        if (details.Contains("--misses"))
            Print(_topical.Where(line => !line.IsFirst).Select(line => $"{line.Question.Id} {line.Question.Topic}: {string.Join(", ", line.Ranked.Matches.Take(3).Select(match => string.Create(CultureInfo.InvariantCulture, $"{match.TopicId} {match.Probability:0.00}")))}"));
        if (details.Contains("--scope"))
            Print(lines.Where(line => line.IsRefused == line.Question.InScope).Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Question.Id} {line.Question.Topic} ({line.Question.RedFlag}): out of scope {line.Ranked.OutOfScope:0.00}, {line.First}")));
    }

    private static void Print(IEnumerable<string> found)
    {
        foreach (var line in found)
            Console.WriteLine($"    {line}");
    }

    private void Row(string what, object figure) => Console.WriteLine($"{name,-16} {what,-24} {figure}");
}
