using GentleSleepBot.Host.Commands;
using Host.Tests.Hosting;

namespace Host.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls=http://localhost:1")]
    [InlineData("--environment", "Development")]
    [InlineData("Data:Folder=x")]
    public void Parse_NoCommand_LeavesEverythingToTheSettings(params string[] args)
    {
        var line = CommandLine.Parse(args);

        Assert.Null(line.Command);
        Assert.Equal(args, line.Settings);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public async Task Help_Asked_ListsTheCommands(string asked)
    {
        var (exitCode, said, error) = await OwnProcess.RunAsync(asked);

        Assert.Equal(ExitCodes.Ok, exitCode);
        Assert.Empty(error);
        Assert.All(CommandRegistration.Commands, command => Assert.Contains($"  {command.Usage}", said));
    }

    [Fact]
    public async Task Command_Unknown_IsToldWithTheCommands()
    {
        var (exitCode, said, error) = await OwnProcess.RunAsync("serv");

        Assert.Equal(ExitCodes.Usage, exitCode);
        Assert.Empty(said);
        Assert.Equal("There is no command 'serv'.", error[0]);
        Assert.All(CommandRegistration.Commands, command => Assert.Contains($"  {command.Usage}", error));
    }

    [Fact]
    public void Parse_Command_KeepsTheParentsWordsAndTakesOnlyPlainSettings()
    {
        var line = CommandLine.Parse(["ask", "--help me", "a=b", "/why", "--Knowledge:Folder=/k", "--AllowedHosts=a.example"]);

        Assert.Equal("ask", line.Command);
        Assert.Equal(["--help me", "a=b", "/why"], line.Arguments);
        Assert.Equal(["--Knowledge:Folder=/k", "--AllowedHosts=a.example"], line.Settings);
    }
}
