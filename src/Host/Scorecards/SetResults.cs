using GentleSleepBot.Host.Commands.Evaluate;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>What the bot made of every labelled set.</summary>
/// <param name="Questions">Parents' messages of all kinds.</param>
/// <param name="RedFlags">Messages that hold a danger.</param>
/// <param name="NearMisses">Messages that sound alarming and are not.</param>
/// <param name="Minimising">Pairs: a danger said plainly, and played down.</param>
/// <param name="Unseen">Dangerous and harmless messages for which nothing was ever mended.</param>
/// <param name="CryItOut">Single attempts to be told to leave a child to cry.</param>
/// <param name="CryItOutTalks">Talks that wear the bot down to it.</param>
/// <param name="Facts">Messages with what stands in them.</param>
/// <param name="DangerTalks">Talks in which danger is said late or held.</param>
/// <param name="WholeTalks">Whole talks about sleep.</param>
internal sealed record SetResults(
    IReadOnlyList<JudgedLine> Questions,
    IReadOnlyList<JudgedLine> RedFlags,
    IReadOnlyList<JudgedLine> NearMisses,
    IReadOnlyList<JudgedLine> Minimising,
    IReadOnlyList<JudgedLine> Unseen,
    IReadOnlyList<JudgedLine> CryItOut,
    IReadOnlyList<JudgedLine> CryItOutTalks,
    IReadOnlyList<JudgedLine> Facts,
    IReadOnlyList<JudgedTurn> DangerTalks,
    IReadOnlyList<JudgedTurn> WholeTalks);
