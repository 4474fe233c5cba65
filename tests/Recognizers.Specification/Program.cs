using Recognizers.Specification;

if (args.FirstOrDefault(argument => !argument.StartsWith('-')) is not { } path)
{
    Console.Error.WriteLine("Usage: Recognizers.Specification CASES.jsonl [--misses]");
    return 2;
}

var outcomes = SpecificationCase.ReadAll(path).Select(Measurement.Of).ToList();
Scorecard.Print(outcomes, Console.Out);
if (args.Contains("--misses"))
    Scorecard.PrintMisses(outcomes, Console.Out);
return 0;
