using System.Reflection;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs.Telemetry;
using GentleSleepBot.Host.LanguageModel;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace GentleSleepBot.Host.Telemetry;

internal static class TelemetryRegistration
{
    /// <summary>The variable by which OpenTelemetry names a collector; its others (<c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>_HEADERS</c>, <c>OTEL_SERVICE_NAME</c>) count too.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Service = "gentle-sleep-bot";

    private static readonly string[] Meters =
    [
        TurnTelemetry.Name, TalkTelemetry.Name, ModelTelemetry.Name, OutboxGauge.Name,
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "System.Net.Http", "Npgsql",
    ];

    /// <summary>Sends traces and metrics by OTLP where a collector is named; without one nothing is gathered. The framework's own traces are left out: they carry addresses, which may open a talk.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint]))
            return services;

        services.AddHostedService<OutboxGauge>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, serviceVersion: Version()))
            .WithTracing(traces => traces.AddSource(TurnTelemetry.Name, TalkTelemetry.Name))
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .UseOtlpExporter();
        return services;
    }

    private static string? Version() => typeof(TelemetryRegistration).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
