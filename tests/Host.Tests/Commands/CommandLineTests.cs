using GentleSleepBot.Host.Commands;

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

    [Fact]
    public void Parse_Command_KeepsTheParentsWordsAndTakesOnlyPlainSettings()
    {
        var line = CommandLine.Parse(["ask", "--help me", "a=b", "/why", "--Knowledge:Folder=/k"]);

        Assert.Equal("ask", line.Command);
        Assert.Equal(["--help me", "a=b", "/why"], line.Arguments);
        Assert.Equal(["--Knowledge:Folder=/k"], line.Settings);
    }
}
