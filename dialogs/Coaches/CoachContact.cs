using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>A parent's coach.</summary>
/// <param name="Id">The coach's id.</param>
/// <param name="Link">Code of the link by which the parent came.</param>
/// <param name="Name">The coach's name as parents know it.</param>
/// <param name="AnswersBy">By when the coach answers what is asked now.</param>
/// <param name="Country">Two-letter code of the country whose support lines the parent needs, as the coach set it for the link; null when unknown.</param>
public sealed record CoachContact(string Id, string Link, string Name, DateTimeOffset AnswersBy, string? Country = null)
{
    /// <summary>The English that the coach chose for this client; unknown by default.</summary>
    public EnglishVariety English { get; init; }
}
