namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>What a coach wrote on a topic, before anything has read it.</summary>
/// <param name="Id">Its id among all topics; begins with <see cref="OwnTopics.Prefix"/>.</param>
/// <param name="Title">The topic in a parent's words.</param>
/// <param name="Phrasings">How clients ask it, each on a line of its own.</param>
/// <param name="RightNow">One action for this minute; Markdown, like the others.</param>
/// <param name="Why">Why that helps; may be empty.</param>
/// <param name="NextNights">The nights that follow; may be empty.</param>
/// <param name="GetHelp">When a person is needed; may be empty.</param>
public sealed record OwnTopicDraft(string Id, string Title, string Phrasings, string RightNow, string Why, string NextNights, string GetHelp);
