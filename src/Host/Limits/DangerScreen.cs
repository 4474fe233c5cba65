using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Host.Limits;

/// <summary>Finds danger in messages that would be turned away. What it takes grows with a message's length and no faster.</summary>
internal sealed class DangerScreen(GuideSource guides)
{
    /// <summary>Whether a message must be answered all the same.</summary>
    public bool IsDanger(string? text) => !string.IsNullOrWhiteSpace(text) && DangerIn(text, TextPieces.Longest) is not null;

    /// <summary>What of a message tells of danger, the gravest above all; null when nothing does.</summary>
    /// <param name="text">The message, however long.</param>
    /// <param name="most">How many characters there is room for; what is gravest is given in any case.</param>
    public string? DangerIn(string text, int most)
    {
        var screen = guides.Current.Safety;
        var heard = Hear(text, screen);
        var dangers = heard.Where(piece => piece.Level > SafetyLevel.None).OrderByDescending(piece => piece.Level).ToList();
        if (dangers.Count == 0)
            return null;

        var kept = With(dangers[0], heard, screen);
        var room = most - kept.Sum(piece => piece.Text.Length);
        foreach (var piece in dangers)
        {
            if (piece.Text.Length > room || kept.Exists(other => piece.Rules.IsSubsetOf(other.Rules)))
                continue;
            kept.Add(piece);
            room -= piece.Text.Length;
        }

        return string.Join("\n\n", kept.OrderBy(piece => piece.Place).Select(piece => piece.Text));
    }

    // Each piece is heard as if those before it had been sent one by one.
    private static List<Piece> Hear(string text, SafetyScreen screen)
    {
        var pieces = new List<Piece>();
        var context = SafetyContext.Empty;
        foreach (var (place, piece) in TextPieces.Of(text).Index())
        {
            var assessed = screen.Assess(MessageText.Parse(piece), context);
            if (assessed.Level > SafetyLevel.None || Tells(assessed.Memory, context.Memory))
                pieces.Add(new Piece(place, piece, assessed.Level, RulesOf(assessed)));
            context = context with { Memory = assessed.Memory };
        }

        return pieces;
    }

    // A danger that shows only beside what was said long before is given with that.
    private static List<Piece> With(Piece danger, List<Piece> heard, SafetyScreen screen)
    {
        if (LevelOf(danger.Text, screen) >= danger.Level)
            return [danger];
        return heard.Find(earlier => earlier.Place < danger.Place && LevelOf($"{earlier.Text}\n\n{danger.Text}", screen) >= danger.Level) is { } first ? [first, danger] : [danger];
    }

    private static SafetyLevel LevelOf(string text, SafetyScreen screen) => screen.Assess(MessageText.Parse(text), SafetyContext.Empty).Level;

    private static bool Tells(SafetyMemory now, SafetyMemory before) => now.Signs.Except(before.Signs).Any() || !now.Ages.SequenceEqual(before.Ages) || now.Temperature != before.Temperature;

    private static HashSet<string> RulesOf(SafetyAssessment assessed) =>
        [.. new[] { assessed.Finding }.Concat(assessed.Others).OfType<SafetyFinding>().Select(finding => finding.RuleId)];

    private sealed record Piece(int Place, string Text, SafetyLevel Level, HashSet<string> Rules);
}
