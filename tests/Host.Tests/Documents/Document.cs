using System.Text.RegularExpressions;
using Host.Tests.Hosting;

namespace Host.Tests.Documents;

/// <summary>A Markdown document of the repository, with what it points to.</summary>
internal sealed partial class Document(string path)
{
    private static readonly string[] NotOurs = ["node_modules", "bin", "obj", "artifacts", "knowledge"];

    private readonly string _text = File.ReadAllText(Path.Combine(SharedGuide.Root.FullName, path));

    /// <summary>Its path from the repository's root.</summary>
    public string Name => path;

    /// <summary>Every document that people read.</summary>
    public static IEnumerable<string> All { get; } =
        [.. SharedGuide.Root.EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SharedGuide.Root.FullName, file.FullName).Replace('\\', '/'))
            .Where(name => !name.Split('/').Any(part => NotOurs.Contains(part) || part is ['.', ..]))
            .Order(StringComparer.Ordinal)];

    /// <summary>Targets of links and pictures that are no web address.</summary>
    public IEnumerable<string> Links => Link().Matches(_text).Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
        .Distinct();

    /// <summary>What stands in code marks, and lines of code blocks.</summary>
    public IEnumerable<string> Code => CodeMark().Matches(_text).Select(match => match.Groups["code"].Value)
        .Concat(_text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim()))
        .Concat(Fence().Matches(_text).SelectMany(match => match.Groups["code"].Value.Split('\n')));

    /// <summary>A path beside the document.</summary>
    public string Resolve(string target) => Path.GetFullPath(Path.Combine(SharedGuide.Root.FullName, Path.GetDirectoryName(path)!, target));

    /// <summary>The headings as a page makes anchors of them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(_text).Select(match => NotInAnchor().Replace(match.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)|<img src=""(?<target>[^""]+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!`)`(?<code>[^`\n]+)`(?!`)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeMark();

    [GeneratedRegex(@"^```[^\n]*\n(?<code>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.NonBacktracking)]
    private static partial Regex NotInAnchor();
}
