using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>All that is kept of a coach, without secrets; what parents wrote is the parents'.</summary>
internal sealed record CoachExport(
    string SignInName,
    string Name,
    string? Country,
    string? Email,
    CoachHours Hours,
    IReadOnlyList<NotifiedBrowser> Notified,
    IReadOnlyList<ClientLink> Links,
    IReadOnlyList<CoachTopic> Topics,
    IReadOnlyList<CoachAction> Actions);
