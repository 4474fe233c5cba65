using System.Text.RegularExpressions;
using Clients.Tests.Hosting;

namespace Clients.Tests.Documents;

/// <summary>The table is worth as much as the tests that it names.</summary>
public sealed partial class ConformanceTableTests
{
    [Fact]
    public async Task Table_EveryTestItNames_IsThere()
    {
        var table = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "direct-line-conformance.md"), TestContext.Current.CancellationToken);
        var missing = new List<string>();
        foreach (Match test in TestName().Matches(table))
        {
            if (!await IsThereAsync(test.Groups["type"].Value, test.Groups["test"].Value))
                missing.Add(test.Value);
        }

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Table_EveryLine_NamesATest()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs", "direct-line-conformance.md"), TestContext.Current.CancellationToken);

        Assert.All(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| line", StringComparison.Ordinal)), line => Assert.Matches(TestName(), line));
    }

    private static async Task<bool> IsThereAsync(string type, string test)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests"), $"{type}.cs", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => !file.Contains("node_modules", StringComparison.Ordinal)))
        {
            if ((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Contains($" {test}(", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    [GeneratedRegex("`(?<type>[A-Za-z]+Tests)\\.(?<test>\\w+)`", RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
