using GentleSleepBot.Guidance.Reading;
using Guidance.Evaluation;

if (args is not ["facts", var first, .. var rest] || first.StartsWith('-'))
{
    Console.Error.WriteLine("Usage: facts FILE [OTHERS] [--misses] [--knowledge FOLDER] [--page FILE]");
    return 2;
}

var started = System.Diagnostics.Stopwatch.GetTimestamp();
var reader = new FactReader(Lexicon.Load(new DirectoryInfo(Option("--knowledge") ?? "knowledge")));
var loaded = System.Diagnostics.Stopwatch.GetElapsedTime(started);
var measured = new List<(string File, FactEvaluation Evaluation)>();
foreach (var file in rest.TakeWhile(argument => !argument.StartsWith('-')).Prepend(first))
{
    var lines = FactEvaluation.Load(file).ToList();
    var evaluation = new FactEvaluation(reader);
    foreach (var line in lines)
        evaluation.Add(line);
    measured.Add((file, evaluation));

    Console.WriteLine(file);
    foreach (var score in evaluation.Scores.Where(score => score.Total > 0))
    {
        Console.WriteLine(score);
        if (rest.Contains("--misses"))
            Console.WriteLine(string.Join(Environment.NewLine, score.Misses));
    }

    Console.WriteLine(FormattableString.Invariant($"lexicon loaded in {loaded.TotalMilliseconds:0} ms; median message read in {ReadingClock.MedianMicroseconds(reader, [.. lines.Select(line => line.Text)]):0} us"));
}

if (Option("--page") is { } page)
    FactPage.Write(measured, page);
return 0;

string? Option(string name) => Array.IndexOf(rest, name) is var at and >= 0 && at + 1 < rest.Length ? rest[at + 1] : null;
