using System.Globalization;

namespace Guidance.Evaluation;

/// <summary>Writes <c>docs/reading.md</c>: how often the facts of labelled messages are right.</summary>
internal static class FactPage
{
    private const string Introduction = """
        # What the reader understands

        How often the facts read from a message (`src/Guidance/Reading`) are those its label gives. An age counts as right within 0.3 months or 6 %,
        whichever is more; where the label gives none, any age read is wrong. A stance on cry-it-out is one of none, wants, rejects, tried, told.

        Written by the command below; do not edit by hand. The first file is ours; others may be given, such as messages of real parents
        that are kept outside the repository and used for measuring alone. Our lines were labelled before they were first read; what failed was
        then mended by kind, so the figures on our file are kinder than on messages nobody here has seen.

            dotnet run --project tests/Guidance.Evaluation -c Release -- facts tests/evaluation/facts.jsonl [OTHERS.jsonl] --page docs/reading.md

        """;

    public static void Write(IEnumerable<(string File, FactEvaluation Evaluation)> measured, string path)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.Write(Introduction.ReplaceLineEndings("\n"));
        foreach (var (file, evaluation) in measured)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"\n## {Path.GetFileName(file)}, {evaluation.Lines} messages\n\n| fact | right | of | share |\n|---|---:|---:|---:|\n"));
            foreach (var score in evaluation.Scores.Where(score => score.Total > 0))
                page.Write(string.Create(CultureInfo.InvariantCulture, $"| {score.Name} | {score.Right} | {score.Total} | {score.Share:P1} |\n"));
        }

        File.WriteAllText(path, page.ToString());
    }
}
