namespace GentleSleepBot.Storage.Coaches;

/// <summary>How many of a coach's clients did what, of those whose talks are still kept.</summary>
/// <param name="Came">Came by a link.</param>
/// <param name="CameLately">Came by a link lately.</param>
/// <param name="WroteLately">Wrote lately.</param>
/// <param name="Share">Share something with the coach.</param>
/// <param name="Asked">Questions that were sent to the coach.</param>
/// <param name="Answered">Questions that the coach answered.</param>
/// <param name="InTime">Questions that the coach answered by the promised time.</param>
public sealed record CoachNumbers(long Came, long CameLately, long WroteLately, long Share, long Asked, long Answered, long InTime);
