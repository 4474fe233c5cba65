using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks;
using Benchmarks.Turns;

switch (args)
{
    case [TurnsBenchmark.Argument]:
        await TurnsBenchmark.RunAsync();
        return 0;
    case [FloorServer.Argument, var engine, var where]:
        await FloorServer.RunAsync(engine, where);
        return 0;
}

// In process: a generated project would not restore without the pins of this repository.
var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(8).WithIterationCount(25))
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config).ToList();
if (summaries.Count == 0 || summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.IsEmpty))
    return 1;

RatioPage.Write(summaries);
return 0;
