using System.Globalization;
using System.Text.RegularExpressions;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>The plan of a client who shares: put together from the same grammar as every plan, signed, and sent into their chat.</summary>
internal sealed partial class ClientPlanModel(ClientTalks talks, CoachPlans plans, CoachAccounts coaches, GuideSource guides, CoachLog log) : PortalPage
{
    private const string Danger = "Danger was answered in this talk, and nobody has said that help was reached. A plan can wait.";
    private const string Gone = "Nothing is kept of this talk any more, so there is nobody to send a plan to.";
    private const string SentBefore = "This form was sent before, and they saw the plan then. To send another, open the page of their plan again.";

    private readonly Guide _guide = guides.Current;
    private CoachAccount? _coach;

    public ClientTalk? Client { get; private set; }

    public PlanForm Form { get; private set; } = new();

    public PlanText? Looked { get; private set; }

    public PlanGrammar Grammar => _guide.Plans;

    public IReadOnlyList<PlanMove> Moves => Grammar.MovesFor(Months);

    public IReadOnlyList<PlanChange> History => Client!.Talk?.Plan?.History ?? [];

    /// <summary>The aims to choose from; one that only a family can name stands there once they did.</summary>
    public IReadOnlyList<string> Aims => [.. Grammar.Aims.Where(aim => Grammar.FreeAims.Contains(aim, StringComparer.Ordinal) || aim == Before?.Aim)];

    private Facts Facts => Client!.Talk?.Facts ?? Facts.None;

    private SleepPlan? Before => Client!.Talk?.Plan?.Plan;

    private double? Months => Before?.Months ?? PlanKeeper.YoungestMonths(Facts);

    public string Say(string text) => _guide.Wording.Fill(Citations.Replace(text, _ => ""), Facts);

    /// <summary>A composed text without its marks of sources, which stand in the chat.</summary>
    public static string Plain(string text) => Mark().Replace(text, "");

    public string Time(DateTimeOffset at) => _coach!.Hours.Local(at).ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(string client, CancellationToken cancellationToken)
    {
        if (!await FindAsync(client, cancellationToken))
            return NotFound();

        Form = PlanForm.Of(Before);
        return Page();
    }

    public async Task<IActionResult> OnPostLookAsync(string client, PlanForm form, CancellationToken cancellationToken) =>
        await FindAsync(client, cancellationToken) ? Look(form) : NotFound();

    public async Task<IActionResult> OnPostSignAsync(string client, PlanForm form, CancellationToken cancellationToken)
    {
        if (!await FindAsync(client, cancellationToken))
            return NotFound();

        var page = Look(form);
        Fault ??= Client!.Talk is null ? Gone : Client.Talk.Held is not null ? Danger : null;
        if (Fault is not null)
            return page;

        var isSent = await plans.SendAsync(Client!, form.Read(Grammar, Months), _coach!.Name, form.Note?.Trim() ?? "", form.Key, cancellationToken);
        if (isSent)
            await log.NoteAsync(CoachId, "signed a plan", Client!.Name);
        Notice = isSent ? "Signed and sent. They see it in their chat." : SentBefore;
        return Redirect($"/coach/clients/{client}");
    }

    private async Task<bool> FindAsync(string client, CancellationToken cancellationToken)
    {
        _coach = await coaches.FindAsync(CoachId, cancellationToken);
        Client = await talks.FindAsync(CoachId, client, cancellationToken);
        return Client is not null;
    }

    private PageResult Look(PlanForm form)
    {
        Form = form;
        var plan = form.Read(Grammar, Months);
        Fault = form.FindFault(_guide, plan, Before?.Aim);
        Looked = Fault is null ? _guide.PlanTexts.Compose(plan, Facts) : null;
        return Page();
    }

    [GeneratedRegex(@" ?\[\d+\]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
