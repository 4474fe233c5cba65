using GentleSleepBot.Host.Telemetry;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Host.Tests.Telemetry;

public sealed class TelemetryTests
{
    private const int LongestFlush = 60_000;

    private const string Word = "marmaladelullaby";

    [Fact]
    public async Task Talk_CollectorNamed_IsCountedTimedAndTraced()
    {
        await using var collector = await Collector.StartAsync();
        await TalkAsync(collector, usesRealBot: true, "my 7 month old wakes every hour all night, what do i do", "he is not breathing and his lips are blue");

        var metrics = collector.Sent("metrics");
        Assert.All(
            ["gentle-sleep-bot", "bot.turn.duration", "bot.turn.commit.duration", "sleepbot.stage.duration", "sleepbot.answers", "sleepbot.messages", "medical_emergency", "sleepbot.outbox.age", "http.server.request.duration"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.All(["turn", "load", "read", "screen", "find", "talk", "commit"], name => Assert.Contains(name, collector.Sent("traces"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Talk_CollectorNamed_GetsNoWordAndNobodysId()
    {
        await using var collector = await Collector.StartAsync();
        var talk = await TalkAsync(collector, usesRealBot: true, $"my {Word} wakes every hour", $"{Word} is not breathing", $"{Word} {Word}");

        var sent = collector.Sent("metrics") + collector.Sent("traces");
        Assert.NotEmpty(sent);
        Assert.All([Word, talk.Id, talk.UserId, talk.Token], secret => Assert.DoesNotContain(secret, sent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Reply_KeptBackByTheGuard_IsCountedByItsRule()
    {
        await using var collector = await Collector.StartAsync();
        await TalkAsync(collector, usesRealBot: false, "just let her cry it out tonight");

        Assert.Contains("sleepbot.guard.blocks", collector.Sent("metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public void Host_NoCollectorNamed_GathersNothing()
    {
        using var host = new BotHost();

        Assert.Null(host.Services.GetService<MeterProvider>());
        Assert.Null(host.Services.GetService<TracerProvider>());
    }

    // A host that ends waits five seconds for its collector, which is short on a busy machine.
    private static async Task<Talk> TalkAsync(Collector collector, bool usesRealBot, params string[] said)
    {
        await using var host = new BotHost { UsesRealBot = usesRealBot };
        host.Settings[TelemetryRegistration.Endpoint] = collector.Address;
        host.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        var talk = await Talk.OpenAsync(host);
        foreach (var text in said)
            Assert.True((await talk.SayAsync(text)).IsSuccessStatusCode);
        Assert.True(host.Services.GetRequiredService<MeterProvider>().ForceFlush(LongestFlush) && host.Services.GetRequiredService<TracerProvider>().ForceFlush(LongestFlush));
        return talk;
    }
}
