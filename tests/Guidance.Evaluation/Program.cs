using GentleSleepBot.Guidance.Reading;
using Guidance.Evaluation;

if (args is not ["facts", var file, .. var options])
{
    Console.Error.WriteLine("Usage: facts FILE [--misses] [--knowledge FOLDER]");
    return 2;
}

var knowledge = Array.IndexOf(options, "--knowledge") is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : "knowledge";
var started = System.Diagnostics.Stopwatch.GetTimestamp();
var reader = new FactReader(Lexicon.Load(new DirectoryInfo(knowledge)));
var loaded = System.Diagnostics.Stopwatch.GetElapsedTime(started);
var lines = FactEvaluation.Load(file).ToList();
var evaluation = new FactEvaluation(reader);
foreach (var line in lines)
    evaluation.Add(line);

foreach (var score in evaluation.Scores.Where(score => score.Total > 0))
{
    Console.WriteLine(score);
    if (options.Contains("--misses"))
        Console.WriteLine(string.Join(Environment.NewLine, score.Misses));
}

Console.WriteLine(FormattableString.Invariant($"lexicon loaded in {loaded.TotalMilliseconds:0} ms; median message read in {ReadingClock.MedianMicroseconds(reader, [.. lines.Select(line => line.Text)]):0} us"));
return 0;
