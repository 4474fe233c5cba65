using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>A context that takes signs back, such as a question about norms or a time long ago.</summary>
internal sealed record CompiledContext(int List, ContextReach Reach, int Within)
{
    public bool Covers(ScreenWords words, PatternMatches matches, WordSpan sign)
    {
        foreach (var context in matches[List])
        {
            var apart = words.Words[context.Span.First].Sentence - words.Words[sign.First].Sentence;
            var covers = Reach switch
            {
                ContextReach.Message => true,
                ContextReach.Before => apart == 0 && context.Span.First <= sign.First && context.Span.DistanceTo(sign) <= Within,
                ContextReach.After => apart is 0 or 1 && context.Span.First >= sign.First && context.Span.DistanceTo(sign) <= Within,
                _ => apart == 0 && context.Span.DistanceTo(sign) <= Within,
            };
            if (covers)
                return true;
        }

        return false;
    }
}
