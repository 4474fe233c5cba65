using System.Globalization;
using GentleSleepBot.Host.Commands.Evaluate;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>A part of the scorecard: what was asked, in plain words, and the figures as a table.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Words">What was asked and what counts as right.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">Cells, a row for each thing asked.</param>
internal sealed record FigureTable(string Title, string Words, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Heads of the cells that <see cref="Cells"/> gives.</summary>
    public static IReadOnlyList<string> ShareColumns { get; } = ["Cases", "Right", "Share", "95 % bounds", "Wrong"];

    /// <summary>A counted share: asked, right, percent, bounds, wrong.</summary>
    public static IReadOnlyList<string> Cells(Proportion share) =>
        [Number(share.Total), Number(share.Hits), Percent(share.Value), $"{Percent(share.Low)} to {Percent(share.High)}", Number(share.Total - share.Hits)];

    /// <summary>A row of words and a counted share.</summary>
    public static IReadOnlyList<string> Row(string words, IEnumerable<bool> rights, params IEnumerable<string> more)
    {
        var all = rights.ToList();
        return [words, .. Cells(new Proportion(all.Count(right => right), all.Count)), .. more];
    }

    /// <summary>A whole number as it stands in a cell.</summary>
    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");
}
