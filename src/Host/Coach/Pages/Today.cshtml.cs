using System.Globalization;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>Who needs the coach: what clients sent, the longest waiting first, then those who share, the most worrying first.</summary>
internal sealed class TodayModel(HandoffTable handoffs, ClientLinkTable links, ClientTalks talks, CoachAccounts coaches, TimeProvider clock) : PortalPage
{
    private const int Most = 100;
    private const int ShortLength = 240;

    private Dictionary<string, string> _clients = [];
    private CoachHours _hours = new();

    public IReadOnlyList<Handoff> Waiting { get; private set; } = [];

    /// <summary>Who shares something, the one who needs a person most first.</summary>
    public IReadOnlyList<ClientTalk> Sharing { get; private set; } = [];

    public IReadOnlyList<Handoff> Answered { get; private set; } = [];

    public static string Shorten(string text) => text.Length <= ShortLength ? text : text[..ShortLength] + "…";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await handoffs.ListAsync(CoachId, Most, cancellationToken);
        Waiting = [.. asked.Where(one => one.AnsweredAt is null)];
        Answered = [.. asked.Where(one => one.AnsweredAt is not null)];
        Sharing = await talks.ListAsync(CoachId, cancellationToken);
        _clients = (await links.ListAsync(CoachId, cancellationToken)).ToDictionary(link => link.Code, link => link.Client, StringComparer.Ordinal);
        _hours = (await coaches.FindAsync(CoachId, cancellationToken))?.Hours ?? _hours;
    }

    public string ClientOf(Handoff asked) => _clients.GetValueOrDefault(asked.Code) is { Length: > 0 } name ? name : "From an open link";

    public bool IsLate(Handoff asked) => asked.PromisedAt < clock.GetUtcNow().ToUnixTimeMilliseconds();

    public string Say(long at) => _hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture);
}
