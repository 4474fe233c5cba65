using GentleSleepBot.Guidance;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>One thing a client asked, and the coach's answer to it.</summary>
internal sealed class AskedModel(HandoffTable handoffs, CoachReply reply, GuideSource guides, CoachLog log) : PortalPage
{
    public Handoff? Asked { get; private set; }

    [BindProperty]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Asked = await handoffs.FindAsync(CoachId, id, cancellationToken);
        return Asked is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        Asked = await handoffs.FindAsync(CoachId, id, cancellationToken);
        if (Asked is null)
            return NotFound();

        Fault = string.IsNullOrWhiteSpace(Answer) ? "Please write something first." : HarshWords.Find(guides.Current, Answer);
        if (Fault is not null || Asked.AnsweredAt is not null)
            return Page();

        await reply.SendAsync(Asked, Answer!.Trim(), cancellationToken);
        await log.NoteAsync(CoachId, "answered a client");
        Notice = "Sent. They see it in their chat.";
        return Redirect("/coach");
    }
}
