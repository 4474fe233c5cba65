using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>The last thing that was told, with all that was said on it, and how the talk stood before: what <em>forget this</em> takes back.</summary>
/// <param name="ActivityIds">Ids of the message, of the replies, and of commands after it, whose answers may repeat its words.</param>
/// <param name="Facts">What was known before, as far as it lasts beyond a message.</param>
/// <param name="Last">The answer that was on show before; null when none was.</param>
/// <param name="Trail">What was on show before that one.</param>
/// <param name="Answered">Ids of the topics that were answered before.</param>
internal sealed record Exchange(IReadOnlyList<string> ActivityIds, Facts Facts, ShownAnswer? Last, IReadOnlyList<ShownAnswer> Trail, IReadOnlyList<string> Answered);
