using System.Buffers;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Finds where a message asks for a plan. Immutable.</summary>
internal sealed class PlanRequests
{
    private const int FewestWordsWithin = 3;

    private readonly CommandWords _commands;
    private readonly Beginnings _new;
    private readonly Beginnings _first;
    private readonly string[] _within;
    private readonly SearchValues<string> _anyWithin;
    private readonly List<string> _notAfter;

    public PlanRequests(WholeMessagesFile.BeginsEntry begins, CommandWords commands)
    {
        (_commands, _new, _first, _notAfter) = (commands, new Beginnings(begins.NewPlan), new Beginnings(begins.MakePlan), begins.NotMakePlan);
        _within = [.. begins.MakePlan.Where(each => each.AsSpan().Count(' ') + 1 >= FewestWordsWithin).OrderByDescending(each => each.Length)];
        _anyWithin = SearchValues.Create(_within, StringComparison.Ordinal);
    }

    /// <summary>What the first sentence that asks for another plan says besides: "it's every day for 3 weeks. different plan, for going to one nap"; null where none asks.</summary>
    public string? BesideANewPlan(string said)
    {
        foreach (var sentence in SentenceSplitter.Split(said))
        {
            var words = _commands.WithoutPoliteBeginning(PlainWords.Of(sentence));
            if (_new.Of(words) is { } asked)
                return words[asked.Length..].Trim().ToString();
        }

        return null;
    }

    /// <summary>"My 20 month old feeds all night, can you make a plan": the words that ask for a plan, first or later; but not "how do I make a plan".</summary>
    public string? FirstPlanAskedIn(ReadOnlySpan<char> words)
    {
        if (_first.Of(words) is { } first)
            return first;
        if (words.IndexOfAny(_anyWithin) < 0)
            return null;

        foreach (var request in _within)
        {
            if (IsAsked(words, request))
                return request;
        }

        return null;
    }

    private bool IsAsked(ReadOnlySpan<char> words, string request)
    {
        var at = words.IndexOf(request, StringComparison.Ordinal);
        var after = at + request.Length;
        return at > 0 && words[at - 1] == ' '
            && (after == words.Length || words[after] == ' ')
            && !_notAfter.Contains(words[(words[..(at - 1)].LastIndexOf(' ') + 1)..(at - 1)].ToString(), StringComparer.Ordinal);
    }
}
