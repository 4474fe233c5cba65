using GentleSleepBot.Guidance.Reading;
using Guidance.Evaluation;

if (args is not ["facts", var file, .. var options])
{
    Console.Error.WriteLine("Usage: facts FILE [--misses] [--knowledge FOLDER]");
    return 2;
}

var knowledge = Array.IndexOf(options, "--knowledge") is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : "knowledge";
var evaluation = new FactEvaluation(new FactReader(Lexicon.Load(new DirectoryInfo(knowledge))));
foreach (var line in FactEvaluation.Load(file))
    evaluation.Add(line);

foreach (var score in evaluation.Scores.Where(score => score.Total > 0))
{
    Console.WriteLine(score);
    if (options.Contains("--misses"))
        Console.WriteLine(string.Join(Environment.NewLine, score.Misses));
}

return 0;
