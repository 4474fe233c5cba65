using Recognizers.Specification;

if (args.FirstOrDefault(argument => !argument.StartsWith('-')) is not { } path)
{
    Console.Error.WriteLine("Usage: Recognizers.Specification CASES.jsonl [--misses] [--page FILE]");
    return 2;
}

var outcomes = SpecificationCase.ReadAll(path).Select(Measurement.Of).ToList();
Scorecard.Print(outcomes, Console.Out);
if (args.Contains("--misses"))
    Scorecard.PrintMisses(outcomes, Console.Out);
if (Array.IndexOf(args, "--page") is var page and >= 0 && page + 1 < args.Length)
    SpecificationPage.Write(outcomes, args[page + 1]);
return 0;
