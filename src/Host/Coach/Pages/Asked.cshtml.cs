using GentleSleepBot.Guidance;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>One thing a client asked, and the coach's answer to it.</summary>
internal sealed class AskedModel(HandoffTable handoffs, ClientShareTable shares, ClientLinkTable links, CoachReply reply, GuideSource guides, CoachLog log) : PortalPage
{
    /// <summary>Longest answer, in characters; channels refuse a message of several times that.</summary>
    public const int LongestAnswer = 4000;

    public Handoff? Asked { get; private set; }

    /// <summary>Who asked, and the page of what they share, or of the link that they came by when they share nothing.</summary>
    public (string Name, string Address) From { get; private set; } = ("", "");

    [BindProperty]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        return await FindAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();

        Fault = string.IsNullOrWhiteSpace(Answer) ? "Please write something first."
            : Answer.Length > LongestAnswer ? $"The answer is longer than {LongestAnswer} letters."
            : HarshWords.Find(guides.Current, Answer);
        if (Fault is not null || Asked!.AnsweredAt is not null)
            return Page();

        await reply.SendAsync(Asked, Answer!.Trim(), cancellationToken);
        await log.NoteAsync(CoachId, "answered a client");
        Notice = "Sent. They see it in their chat.";
        return Redirect("/coach");
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        Asked = await handoffs.FindAsync(CoachId, id, cancellationToken);
        if (Asked is null)
            return false;

        var name = await links.FindAsync(Asked.Code, cancellationToken) is { Client.Length: > 0 } link ? link.Client : "an open link";
        var share = await shares.FindOfParentAsync(Asked.Parent, cancellationToken);
        From = (name, share?.Coach == CoachId ? $"/coach/clients/{share.Client}" : $"/coach/links/{Asked.Code}");
        return true;
    }
}
