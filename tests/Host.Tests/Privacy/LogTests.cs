using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.Privacy;

/// <summary>A parent's words stay out of every log above Trace.</summary>
public sealed class LogTests : IDisposable
{
    private const string Word = "marmaladelullaby";

    private readonly KeptLogs _logs = new();
    private readonly BotHost _host;

    public LogTests() => _host = new BotHost { Logs = _logs, UsesRealBot = true };

    public void Dispose()
    {
        _host.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task Talks_GoingWellFailingAndRefused_LeaveNoWordInTheLogs()
    {
        _host.Settings["DirectLine:PostsPerMinuteOfConversation"] = "10";
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync($"my baby {Word} wakes every hour and i am so tired");
        await talk.PostAsync($$"""{"type":"message","text":"{{Word}}",,}""");
        await talk.PostAsync($$"""{"type":"{{Word}}","text":"{{Word}}"}""");
        await talk.SayAsync(string.Join(' ', Enumerable.Repeat(Word, 2000)), messageKey: "long");
        _host.Store.IsAway = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await talk.SayAsync($"and {Word} again")).StatusCode);
        await talk.SayAsync($"{Word} is not breathing and his lips are blue");
        _host.Store.IsAway = false;
        for (var message = 0; message < 10; message++)
            await talk.SayAsync($"{Word} {message}");
        await _host.CreateClient().SendAsync(HttpMethod.Get, $"/topics/{Word}");

        Assert.NotEmpty(_logs.Lines);
        Assert.DoesNotContain(_logs.Lines, line => line.Contains(Word, StringComparison.OrdinalIgnoreCase) && !IsOfTheAddress(line));
    }

    /// <summary>The framework's own note of a request names its address, which is none of a parent's words; it is below the level that the product logs at.</summary>
    private static bool IsOfTheAddress(string line) => line.Contains($"/topics/{Word}", StringComparison.Ordinal);
}
