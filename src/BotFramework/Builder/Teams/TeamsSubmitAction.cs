using System.Text.Json;

namespace BotFramework.Builder.Teams;

/// <summary>What was submitted below a message in Teams.</summary>
public class TeamsSubmitAction
{
    /// <summary>Name of what was submitted: <c>feedback</c> for a thumb.</summary>
    public string? ActionName { get; set; }

    /// <summary>What it says; for feedback <c>reaction</c>, which is <c>like</c> or <c>dislike</c>, and <c>feedback</c>, the words written with it.</summary>
    public JsonElement? ActionValue { get; set; }
}
