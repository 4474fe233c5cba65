using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Answers.Clock;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>The whole answer to a plain question that names its own matter.</summary>
/// <param name="Id">Its id, with the topic before it where it follows from one.</param>
/// <param name="TopicId">Topic whose taps and later parts follow; null for none.</param>
/// <param name="IsSubject">Whether the talk is about this from then on, rather than asked in passing.</param>
/// <param name="FollowsFrom">The topic that it follows from, and means something only after; null when it stands alone.</param>
/// <param name="Texts">The answer, then what is said when it is asked again; Markdown with citations.</param>
public sealed partial record PlainAnswer(string Id, string? TopicId, bool IsSubject, string? FollowsFrom, IReadOnlyList<string> Texts)
{
    /// <summary>Whether it begins with a yes, a no or a perhaps, which who asked nothing cannot place.</summary>
    public bool SaysYesOrNo => YesOrNo().IsMatch(Texts[0]);

    /// <summary>Whether it speaks to one of two parents, as it would not to a grandmother, a nanny or a sitter.</summary>
    public bool SpeaksToACouple => Couple().IsMatch(Texts[0]);

    /// <summary>Whether it is glad of good news, which hurts whoever told none.</summary>
    public bool IsGlad => Gladness().IsMatch(Texts[0]);

    /// <summary>Whether it tells of the bot and nothing of children, and so rests on no source.</summary>
    public bool IsOfTheBot { get; init; }

    /// <summary>What its clock times are counted from; null where it holds none.</summary>
    internal ClockSumEntry? Clock { get; init; }

    /// <summary>When it may be given.</summary>
    internal AnswerConditions Conditions { get; init; } = new(After: null, IsAsked: false, IsTold: false, Ages: null);

    [GeneratedRegex(@"\b(other (parent|adult)|your (partner|husband|wife)|one of you|both of you|the two of you)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Couple();

    [GeneratedRegex(@"^((How )?(lovely|good to hear)|Wonderful|Well done|Progress, and well done|Nice when|What (good news|a good night)|That('s| is) (that )?(lovely|good (to hear|news)|a (relief|good sign)))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gladness();

    [GeneratedRegex(@"^(Yes|No|Not|Probably|Very likely|Neither|Either|Perhaps|Sometimes|Often, yes|Hardly|Rarely|Never|It (can|may|might) (well )?(be|help))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesOrNo();
}
