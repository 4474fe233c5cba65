using System.Text.RegularExpressions;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Settings;
using Host.Tests.Hosting;

namespace Host.Tests.Documents;

/// <summary>What documents point to is there: links, paths, commands, settings, tests.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Roots = ["src/", "dialogs/", "tests/", "docs/", "knowledge/", "deploy/", "teams/", "./"];

    public static TheoryData<string> Names => [.. Document.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Links_OfADocument_LeadSomewhere(string name)
    {
        var document = new Document(name);

        None(document.Links.Where(link => !Leads(document, link)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Paths_InADocument_Exist(string name) =>
        None(new Document(name).Code.SelectMany(PathsIn).Distinct().Where(path => !Exists(path)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_InADocument_AreOurs(string name) =>
        None(new Document(name).Code.SelectMany(code => OurCommand().Matches(code)).Select(match => match.Groups["command"].Value).Distinct().Where(command => !IsCommand(command)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Settings_InADocument_AreKnown(string name) =>
        None(new Document(name).Code.SelectMany(code => Setting().Matches(code)).Select(match => (match.Groups["section"].Value, match.Groups["key"].Value)).Distinct().Where(setting => !IsSetting(setting)));

    [Theory]
    [MemberData(nameof(Names))]
    public void TestClasses_InADocument_Exist(string name) =>
        None(new Document(name).Code.SelectMany(code => TestClass().Matches(code)).Select(match => match.Groups["name"].Value).Where(test => Directory.GetFiles(Full("tests"), $"{test}.cs", SearchOption.AllDirectories).Length == 0));

    [Theory]
    [InlineData("docs/none.md", "docs/none.md")]
    [InlineData("run `deploy/none.sh FILE` now", "deploy/none.sh")]
    public void PathsIn_WhatIsNotThere_IsFound(string code, string path) => Assert.Equal([path], PathsIn(code).Where(found => !Exists(found)));

    private static void None<T>(IEnumerable<T> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static bool Leads(Document document, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var full = path.Length == 0 ? document.Resolve(Path.GetFileName(document.Name)) : document.Resolve(path);
        if (!File.Exists(full) && !Directory.Exists(full))
            return false;
        return anchor is null || new Document(Path.GetRelativePath(SharedGuide.Root.FullName, full)).Anchors.Contains(anchor);
    }

    private static IEnumerable<string> PathsIn(string code) => code.Split([' ', '=', '"', '\'', '`', '(', ')', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => Roots.Any(root => word.StartsWith(root, StringComparison.Ordinal)) && !word.Contains("/bin/", StringComparison.Ordinal) && !word.Contains('{', StringComparison.Ordinal) && !word.Contains('…', StringComparison.Ordinal));

    private static bool Exists(string path)
    {
        if (path is "deploy/.env")
            return true;
        if (path.Contains('*', StringComparison.Ordinal))
            return Directory.Exists(Full(Path.GetDirectoryName(path)!)) && Directory.EnumerateFiles(Full(Path.GetDirectoryName(path)!), Path.GetFileName(path)).Any();
        return File.Exists(Full(path)) || Directory.Exists(Full(path));
    }

    /// <summary>The first word is in the table of commands; where a command has further words of its own, one of them follows.</summary>
    private static bool IsCommand(string typed)
    {
        var name = typed.Split(' ')[0];
        var ways = CommandRegistration.Commands.FirstOrDefault(command => command.Name == name)?.Usage.Split('|', StringSplitOptions.TrimEntries) ?? [];
        return ways.Any(way => way.StartsWith(typed, StringComparison.Ordinal) || !char.IsLower(way[name.Length + 1]));
    }

    private static bool IsSetting((string Section, string Key) setting)
    {
        var options = typeof(DataOptions).Assembly.GetTypes().FirstOrDefault(type => type.GetField("Section")?.GetRawConstantValue() as string == setting.Section);
        return options?.GetProperty(setting.Key) is not null;
    }

    private static string Full(string path) => Path.Combine(SharedGuide.Root.FullName, path);

    [GeneratedRegex(@"(\./run\.sh|GentleSleepBot\.dll) (?<command>[a-z]+( [a-z][a-z-]+)?)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OurCommand();

    [GeneratedRegex(@"\b(?<section>Site|Data|Knowledge|Bot|DirectLine|Limits|Retention|AzureOpenAI|Scorecard)(:|__)(?<key>[A-Z]\w*?)(?=\b|__)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"-class '?\*?([A-Z]\w+\.)*(?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TestClass();
}
