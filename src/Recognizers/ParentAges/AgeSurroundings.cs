using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>The cues that stand before and after an amount.</summary>
internal sealed class AgeSurroundings
{
    private const int MostCues = 6;
    private const int LongestPhrase = 4;

    private readonly HashSet<AgeCue> _cues = [];

    private AgeSurroundings(int next) => Next = next;

    /// <summary>Index of the token after the last one that belongs to the age.</summary>
    public int Next { get; private set; }

    public bool Has(AgeCue cue) => _cues.Contains(cue);

    public bool HasAny(params ReadOnlySpan<AgeCue> cues)
    {
        foreach (var cue in cues)
        {
            if (_cues.Contains(cue))
                return true;
        }

        return false;
    }

    public static AgeSurroundings Of(TokenizedText text, AgeAmount amount, AgeLexicon lexicon)
    {
        var found = new AgeSurroundings(amount.Next);
        if (amount.UnitCue != AgeCue.None)
            found._cues.Add(amount.UnitCue);
        found.ReadAfter(text, lexicon);
        found.ReadBefore(text, amount.First, lexicon);
        return found;
    }

    private void ReadAfter(TokenizedText text, AgeLexicon lexicon)
    {
        for (var left = MostCues; left > 0; left--)
        {
            var bracket = text.IsSymbol(Next, '(');
            var at = bracket || text.IsSymbol(Next, '-') ? Next + 1 : Next;
            if (!lexicon.After.TryFind(text, at, out var end, out var cue) || IsOffset(text, at, cue, lexicon) || (bracket && !text.IsSymbol(end, ')')))
                return;

            _cues.Add(cue);
            if (cue is AgeCue.Other or AgeCue.Phase)
                return;
            Next = bracket ? end + 1 : end;
        }
    }

    /// <summary>"on" of "on Friday" tells the day, it does not make a duration.</summary>
    private static bool IsOffset(TokenizedText text, int at, AgeCue cue, AgeLexicon lexicon) =>
        cue == AgeCue.Other && lexicon.Offsets.TryFind(text, at, out _, out _);

    /// <summary>Walks back over cues and fillers, up to the child that is spoken of.</summary>
    private void ReadBefore(TokenizedText text, int first, AgeLexicon lexicon)
    {
        var at = first;
        for (var left = MostCues; left > 0 && EndingAt(text, at, lexicon) is var (begin, cue); left--)
        {
            _cues.Add(cue);
            if (cue is AgeCue.Subject or AgeCue.Writer or AgeCue.Clock or AgeCue.Duration)
                return;
            at = begin;
        }
    }

    private static (int Begin, AgeCue Cue)? EndingAt(TokenizedText text, int end, AgeLexicon lexicon)
    {
        for (var begin = Math.Max(0, end - LongestPhrase); begin < end; begin++)
        {
            if (lexicon.Before.TryFind(text, begin, out var next, out var cue) && next == end)
                return (begin, cue);
        }

        return null;
    }
}
