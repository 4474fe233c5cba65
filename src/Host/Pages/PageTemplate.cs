using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.Pages;

/// <summary>A page built into the host, with marks such as <c>{{title}}</c> that are filled for each visit.</summary>
internal sealed partial class PageTemplate
{
    // Texts and marks in turns, a text first and last.
    private readonly string[] _pieces;

    private PageTemplate(string[] pieces) => _pieces = pieces;

    [GeneratedRegex(@"\{\{([\w.-]+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Mark { get; }

    /// <summary>Reads a page; marks that name a file, such as <c>{{chat.css}}</c>, are replaced by it once and for all.</summary>
    public static PageTemplate Load(string name) => new(Mark.Split(WithFiles(Resource(name))));

    /// <summary>The text of a file that is built into the host.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into the host.");
        using var reader = new StreamReader(stream);
        return name.EndsWith(".js", StringComparison.Ordinal) ? Shorten(reader.ReadToEnd()) : reader.ReadToEnd();
    }

    /// <summary>The page with a value for every mark; values are put in as they are, so they must be safe HTML where they stand.</summary>
    public string Fill(FrozenDictionary<string, string> always, IReadOnlyDictionary<string, string> now)
    {
        var page = new StringBuilder();
        for (var piece = 0; piece < _pieces.Length; piece++)
            page.Append(piece % 2 == 0 ? _pieces[piece] : now.TryGetValue(_pieces[piece], out var value) ? value : always[_pieces[piece]]);
        return page.ToString();
    }

    // Comments on lines of their own and indents are for readers of the source, not for a slow line.
    private static string Shorten(string script) => string.Join('\n', script
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    private static string WithFiles(string page) =>
        Mark.Replace(page, mark => mark.Groups[1].Value.Contains('.', StringComparison.Ordinal) ? Resource(mark.Groups[1].Value) : mark.Value);
}
