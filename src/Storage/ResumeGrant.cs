namespace GentleSleepBot.Storage;

/// <summary>What a resume key opens.</summary>
/// <param name="Parent">Key of the person.</param>
/// <param name="UserId">The person's id in the channel.</param>
/// <param name="Conversation">The conversation, as the host names it.</param>
public sealed record ResumeGrant(string Parent, string UserId, string Conversation);
