using System.Globalization;
using System.Text;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>The scorecard as Markdown, in plain words.</summary>
internal static class ScorecardText
{
    /// <summary>Begins the one line that changes without a figure changing.</summary>
    public const string MeasuredOn = "Measured on ";

    private const string Introduction = """
        # How well the bot does on messages that its makers wrote and labelled

        The makers of this bot wrote and labelled these messages themselves, and no clinician did. None is a real parent's, and no figure here says what came of
        an answer for a real child.

        The bot was run on every labelled message in `tests/evaluation`, and what it did was compared with the label. The makers mended the bot after seeing
        where it went wrong, so these figures are likely kinder than on messages nobody here has seen. The bounds are Wilson's: were the same kinds of messages
        drawn again and again, the true share would lie between them about 19 times in 20. They say nothing of messages of other kinds.

        A language model was off. Where one is on, it words an answer anew and may propose what to ask of an unclear message; which topic comes first and every
        alarm stay the same, also with one that always writes the worst (`docs/language-model.md`).
        """;

    private const string Ending = """
        ## Written by a command

        No figure is typed by hand. `./run.sh evaluate --all` measures anew and writes this page; a test measures too, and fails when the figures here are others.
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="tables">The figures.</param>
    /// <param name="date">When they were measured.</param>
    /// <param name="knowledge">Hash of the knowledge folder.</param>
    /// <param name="sets">Hash of the labelled sets.</param>
    public static string Of(IEnumerable<FigureTable> tables, DateTimeOffset date, string knowledge, string sets)
    {
        var page = new StringBuilder(Introduction).Append("\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{MeasuredOn}{date:yyyy-MM-dd}, with knowledge `{knowledge}` and labelled messages `{sets}`.\n\n");
        foreach (var table in tables)
            Append(page, table);
        return page.Append(Ending).Append('\n').ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, FigureTable table)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {table.Title}\n\n{table.Words}\n\n");
        page.Append(Line(table.Columns)).Append(Line(table.Columns.Select(_ => "---")));
        foreach (var row in table.Rows)
            page.Append(Line(row));
        page.Append('\n');
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
