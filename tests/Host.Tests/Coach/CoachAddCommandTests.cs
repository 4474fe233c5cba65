using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

public sealed class CoachAddCommandTests : IDisposable
{
    private readonly BotHost _host = new();
    private readonly StringWriter _out = new();

    public void Dispose()
    {
        _host.Dispose();
        _out.Dispose();
    }

    [Fact]
    public async Task Run_NewCoach_PrintsALinkThatEnrols()
    {
        Assert.Equal(ExitCodes.Ok, await RunAsync("add", "ana@example.org"));

        var link = new Uri(_out.ToString().Trim());
        Assert.StartsWith("/coach/enrol/", link.AbsolutePath, StringComparison.Ordinal);
        var page = await (await _host.CreateClient().SendAsync(HttpMethod.Get, link.AbsolutePath)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("will not say, even for you", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NewCoach_LeavesTheNameThatParentsSeeToTheCoach()
    {
        await RunAsync("add", "ana@example.org");

        var page = await (await _host.CreateClient().SendAsync(HttpMethod.Get, new Uri(_out.ToString().Trim()).AbsolutePath)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("ana@example.org", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CoachWhoIsThere_IsInvitedAgain()
    {
        await RunAsync("add", "ana@example.org");
        await RunAsync("add", "ANA@example.org");

        var secrets = _out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split('/')[^1]).ToList();
        var table = _host.Get<CoachTable>();
        var coaches = await Task.WhenAll(secrets.Select(secret => table.FindInvitedAsync(secret, _host.Clock.GetUtcNow(), TestContext.Current.CancellationToken)));
        Assert.Equal(2, coaches.Length);
        Assert.Single(coaches.Distinct());
    }

    [Theory]
    [InlineData]
    [InlineData("add")]
    [InlineData("remove", "ana")]
    [InlineData("add", "ana", "--environment", "Development")]
    public async Task Run_WithoutAName_SaysHow(params string[] arguments) => Assert.Equal(ExitCodes.Usage, await RunAsync(arguments));

    private async Task<int> RunAsync(params string[] arguments)
    {
        var streams = new CommandStreams(TextReader.Null, _out, TextWriter.Null);
        return await ActivatorUtilities.CreateInstance<CoachAddCommand>(_host.Services).RunAsync(arguments, streams, TestContext.Current.CancellationToken);
    }
}
