using System.Net;
using System.Net.Sockets;
using BotFramework.Builder.Turns;
using GentleSleepBot.Host.Commands;
using Host.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace Host.Tests.Settings;

public sealed class StartFaultsTests
{
    [Fact]
    public async Task Start_ManySettingsWrong_ListsThemAllAndEnds()
    {
        var (exitCode, _, error) = await OwnProcess.RunAsync(
            "--Urls=nonsense", "--Site:PublicAddress=ftp://x", "--Retention:Period=00:00:01", "--Retention:Perod=5", "--Limits:LongestMessage=abc", "--Data:MasterKey=short", "--Data:Connection=nonsense");

        Assert.Equal(78, exitCode);
        Assert.Equal(
            ["Data:Connection", "Data:MasterKey", "Limits:LongestMessage", "Retention:Period", "Retention:Perod", "Site:PublicAddress", "Urls"],
            error.Select(line => line.Split(": ")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Start_DatabaseAway_SaysSoInOneLine()
    {
        var (exitCode, _, error) = await OwnProcess.RunAsync("--Urls=http://localhost:0", "--Data:Connection=Host=127.0.0.1;Port=1", $"--Data:MasterKey={Convert.ToBase64String(new byte[32])}");

        Assert.Equal(69, exitCode);
        Assert.StartsWith("The database cannot be reached: ", Assert.Single(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortTaken_SaysSoInOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        var data = Directory.CreateTempSubdirectory("gsb-taken-");

        var (exitCode, _, error) = await OwnProcess.RunAsync(
            $"--Urls={address}", $"--Data:Folder={data.FullName}", $"--Knowledge:Folder={SharedGuide.Knowledge.FullName}", $"--Knowledge:Models={SharedGuide.Models.FullName}");
        data.Delete(recursive: true);

        Assert.Equal(69, exitCode);
        Assert.Equal($"Urls: Failed to bind to address {address}: address already in use. Stop the other program, or choose another port here and in Site:PublicAddress.", Assert.Single(error));
    }

    [Theory]
    [InlineData(typeof(OptionsValidationException), 78)]
    [InlineData(typeof(TurnStoreUnavailableException), 69)]
    [InlineData(typeof(FileNotFoundException), 66)]
    [InlineData(typeof(InvalidOperationException), null)]
    public void Explain_Fault_GivesItsExitCodeUnlessItIsOurs(Type fault, int? exitCode) =>
        Assert.Equal(exitCode, StartFaults.Explain(fault == typeof(OptionsValidationException) ? new OptionsValidationException("", typeof(int), ["wrong"]) : Make(fault))?.ExitCode);

    private static Exception Make(Type fault) => fault == typeof(TurnStoreUnavailableException) ? new TurnStoreUnavailableException("away") : (Exception)Activator.CreateInstance(fault)!;
}
