using System.Collections.Frozen;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Decides whether a sign is denied where it stands: "no fever", "isn't floppy or blue".</summary>
internal sealed class NegationScope(IEnumerable<string> negatives, IEnumerable<string> passes)
{
    private const int Reach = 8;
    private const int ListReach = 3;
    private static readonly FrozenSet<string> Subjects = Set("he she hes shes they theyre it its i im we the my baby lo");
    private static readonly FrozenSet<string> Undone = Set("only sure just idea wonder matter doubt stop stopped stopping stops longer because until");

    private readonly FrozenSet<string> _negatives = negatives.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _passes = passes.ToFrozenSet(StringComparer.Ordinal);

    public bool Covers(ScreenWords words, WordSpan match)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (_negatives.Contains(words.Words[i].Text))
                return false;
        }

        var listing = ListFollows(words, match.Last);
        var spare = listing ? ListReach : 0;
        for (var i = match.First - 1; i >= Math.Max(0, match.First - Reach); i--)
        {
            if (words.Words[i].Sentence != words.Words[match.First].Sentence || (words.Words[i].Clause != words.Words[i + 1].Clause && !listing))
                return false;
            var word = words.Words[i].Text;
            if (_negatives.Contains(word))
                return !Undone.Contains(words.Words[i + 1].Text) && !IsOnly(words, i) && !(word is "no" or "nope" or "nah" && Subjects.Contains(words.Words[i + 1].Text));
            if (word is "or" or "nor")
                (listing, spare) = (true, ListReach);
            else if (!_passes.Contains(word) && !(listing && spare-- > 0))
                return false;
        }

        return false;
    }

    // "The only hour that I don't think of it": all other hours it is so.
    private static bool IsOnly(ScreenWords words, int negative)
    {
        for (var i = negative - 1; i >= Math.Max(0, negative - ListReach - 1); i--)
        {
            if (words.Words[i].Sentence == words.Words[negative].Sentence && words.Words[i].Text == "only")
                return true;
        }

        return false;
    }

    private static bool ListFollows(ScreenWords words, int last)
    {
        for (var i = last + 1; i <= Math.Min(words.Count - 1, last + ListReach); i++)
        {
            if (words.Words[i].Sentence != words.Words[last].Sentence)
                return false;
            if (words.Words[i].Text is "or" or "nor")
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
