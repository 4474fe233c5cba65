using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Host.LanguageModel;
using GentleSleepBot.Host.Telemetry;
using GentleSleepBot.Storage;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Telemetry;

/// <summary>The dashboard and its document name metrics that there are.</summary>
public sealed partial class DashboardTests
{
    private static readonly string[] OfTheFramework = ["http_server_request_duration_seconds", "dotnet_process_memory_working_set_bytes"];

    [Fact]
    public void Dashboard_EveryMetric_IsOneOfOurs()
    {
        var asked = JsonDocument.Parse(Read("deploy/grafana/dashboard.json")).RootElement.GetProperty("panels").EnumerateArray()
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
            .SelectMany(target => Metric().Matches(Labels().Replace(target.GetProperty("expr").GetString()!, "")))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(Instruments().Select(PrometheusName)).Except(OfTheFramework));
    }

    [Fact]
    public void Document_EveryInstrument_StandsInIt()
    {
        var document = Read("docs/operating/observability.md");

        Assert.All(Instruments().Select(instrument => instrument.Name), name => Assert.True(
            document.Contains($"`{name}`", StringComparison.Ordinal) || document.Contains($"`.{name.Split('.')[^1]}`", StringComparison.Ordinal), name));
    }

    private static List<Instrument> Instruments()
    {
        using var host = new BotHost();
        using var gauge = new OutboxGauge(host.Services.GetRequiredService<ISqlConnections>(), TimeProvider.System);
        foreach (var type in (Type[])[typeof(TurnTelemetry), typeof(TalkTelemetry), typeof(ModelTelemetry)])
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);

        string[] meters = [TurnTelemetry.Name, TalkTelemetry.Name, ModelTelemetry.Name, OutboxGauge.Name];
        var found = new List<Instrument>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => found.AddRange(meters.Contains(instrument.Meter.Name) ? [instrument] : []) };
        listener.Start();
        return found;
    }

    /// <summary>As an OTLP metric is called once Prometheus stores it.</summary>
    private static string PrometheusName(Instrument instrument) =>
        instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "") + (instrument is Counter<long> ? "_total" : "");

    private static string Read(string path) => File.ReadAllText(Path.Combine(SharedGuide.Root.FullName, path));

    [GeneratedRegex(@"by \([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(?<name>(bot|sleepbot|http|dotnet)_[a-z_]+?)(_bucket|_count)?[\[{)]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Metric();
}
