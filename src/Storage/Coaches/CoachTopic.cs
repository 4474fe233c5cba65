namespace GentleSleepBot.Storage.Coaches;

/// <summary>One version of what a coach wrote on a topic; the texts are Markdown, and empty where the coach wrote none.</summary>
/// <param name="Id">The topic's id, which nobody can guess.</param>
/// <param name="Coach">Whose it is.</param>
/// <param name="Version">The version, from 1.</param>
/// <param name="Published">The version that clients read; null when none is.</param>
/// <param name="Title">The topic in a parent's words.</param>
/// <param name="Phrasings">How clients ask it, a line each.</param>
/// <param name="RightNow">What to do at this minute.</param>
/// <param name="Why">Why that helps.</param>
/// <param name="NextNights">What comes in the nights after.</param>
/// <param name="GetHelp">When a person is needed.</param>
/// <param name="SavedAt">When the version was saved, in milliseconds since 1970.</param>
public sealed record CoachTopic(
    string Id, string Coach, long Version, long? Published, string Title, string Phrasings, string RightNow, string Why, string NextNights, string GetHelp, long SavedAt)
{
    /// <summary>Whether this is the version that clients read.</summary>
    public bool IsPublished => Published == Version;
}
