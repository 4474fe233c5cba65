using System.Globalization;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>One client, as far as the client lets the coach see.</summary>
internal sealed class ClientModel(ClientTalks talks, HandoffTable handoffs, CoachAccounts coaches, GuideSource guides, CoachLog log) : PortalPage
{
    private CoachHours _hours = new();

    public ClientTalk? Client { get; private set; }

    public IReadOnlyList<string> Known { get; private set; } = [];

    public IReadOnlyList<string> AskedAbout { get; private set; } = [];

    public PlanText? Plan { get; private set; }

    public IReadOnlyList<Handoff> Asked { get; private set; } = [];

    public IReadOnlyList<SaidLine> Said { get; private set; } = [];

    public string Say(long at) => _hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(string client, CancellationToken cancellationToken)
    {
        Client = await talks.FindAsync(CoachId, client, cancellationToken);
        if (Client is null)
            return NotFound();

        await log.NoteAsync(CoachId, "looked at a client", Client.Name);
        _hours = (await coaches.FindAsync(CoachId, cancellationToken))?.Hours ?? _hours;
        Asked = await handoffs.ListOfParentAsync(CoachId, Client.Share.Parent, cancellationToken);
        Said = await talks.SaidAsync(Client, cancellationToken);
        if (Client.Talk is { } talk)
        {
            var guide = guides.Current;
            Known = [.. guide.KnownFacts.Lines(talk.Facts)];
            AskedAbout = [.. (talk.Last is null ? talk.Trail : [.. talk.Trail, talk.Last]).Select(shown => TitleOf(guide, shown.TopicId)).Distinct(StringComparer.Ordinal)];
            Plan = talk.Plan is null ? null : guide.PlanTexts.Compose(talk.Plan.Plan, talk.Facts);
        }

        return Page();
    }

    private static string TitleOf(Guide guide, string topicId) =>
        OwnTopics.IsOwn(topicId) ? "a topic of yours" : guide.Knowledge.Topics.TryGetValue(topicId, out var topic) ? topic.Title : topicId;
}
