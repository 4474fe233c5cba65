using System.Collections.Frozen;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>A context that takes signs back, such as a question about norms or a time long ago.</summary>
/// <param name="List">Its patterns.</param>
/// <param name="Reach">Where it must stand.</param>
/// <param name="Within">How many words may lie between it and the sign.</param>
/// <param name="EndsAt">Words that end it: a sign behind one of them, seen from the context, is not taken back ("people whisper, and <em>I</em> hear them").</param>
internal sealed record CompiledContext(int List, ContextReach Reach, int Within, FrozenSet<string> EndsAt)
{
    public bool Covers(ScreenWords words, PatternMatches matches, WordSpan sign)
    {
        foreach (var context in matches[List])
        {
            if (Stands(words, context.Span, sign) && !Ends(words, context.Span, sign))
                return true;
        }

        return false;
    }

    private bool Stands(ScreenWords words, WordSpan context, WordSpan sign)
    {
        var apart = words.Words[context.First].Sentence - words.Words[sign.First].Sentence;
        return Reach switch
        {
            ContextReach.Message => true,
            ContextReach.Before => apart == 0 && context.First <= sign.First && context.DistanceTo(sign) <= Within,
            ContextReach.After => apart is 0 or 1 && context.First >= sign.First && context.DistanceTo(sign) <= Within,
            _ => apart == 0 && context.DistanceTo(sign) <= Within,
        };
    }

    private bool Ends(ScreenWords words, WordSpan context, WordSpan sign)
    {
        if (EndsAt.Count == 0)
            return false;

        var (first, last) = context.First <= sign.First ? (context.First + 1, sign.Last) : (sign.Last + 1, context.First - 1);
        for (var word = first; word <= last; word++)
        {
            if (EndsAt.Contains(words.Words[word].Text))
                return true;
        }

        return false;
    }
}
