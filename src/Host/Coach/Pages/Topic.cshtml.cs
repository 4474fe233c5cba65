using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using GentleSleepBot.Guidance;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Coach.Pages;

/// <summary>One topic of a coach: written with a preview, kept in versions, published and taken back.</summary>
internal sealed class TopicModel(CoachTopicTable topics, CoachTopicShelf shelf, HandoffTable handoffs, CoachAccounts coaches, GuideSource guides, CoachLog log, TimeProvider clock) : PortalPage
{
    private const string New = "new";
    private const int IdBytes = 15;
    private const int Most = 200;

    private CoachAccount? _coach;

    /// <summary>Id of the topic; <c>new</c> for one that is not saved yet.</summary>
    [BindProperty(SupportsGet = true, Name = "topic")]
    public string Topic { get; set => field = value ?? ""; } = "";

    public bool IsNew => Topic == New;

    public TopicForm Form { get; private set; } = new();

    public TopicPreview Preview { get; private set; } = new([], []);

    public IReadOnlyList<CoachTopic> Versions { get; private set; } = [];

    public string Say(long at) => _coach!.Hours.Local(DateTimeOffset.FromUnixTimeMilliseconds(at)).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(long? version, string? asked, CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken))
            return NotFound();
        if (IsNew)
        {
            Form.RightNow = asked is null ? null : (await handoffs.FindAsync(CoachId, asked, cancellationToken))?.Answer;
            Preview = Form.RightNow is null ? Preview : Look();
            return Page();
        }

        Form = TopicForm.Of(Versions.FirstOrDefault(one => one.Version == version) ?? Versions[0]);
        Preview = Look();
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(TopicForm form, CancellationToken cancellationToken) =>
        await ShowAsync(form, cancellationToken) ? Partial("_TopicPreview", Preview) : NotFound();

    public async Task<IActionResult> OnPostLookAsync(TopicForm form, CancellationToken cancellationToken) =>
        await ShowAsync(form, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync(TopicForm form, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(form, cancellationToken))
            return NotFound();

        Fault = Preview.Faults.Count > 0 ? "Not saved. What stands in its way is listed below, each with its place."
            : IsNew && (await topics.ListAsync(CoachId, cancellationToken)).Count >= Most ? $"There are {Most} topics already."
            : null;
        if (Fault is not null)
            return Page();

        var id = IsNew ? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes)) : Topic;
        if (await topics.SaveAsync(form.Version(id, CoachId, clock.GetUtcNow()), cancellationToken) is not { } version)
            return NotFound();

        await log.NoteAsync(CoachId, "saved a topic", form.Title ?? "");
        Notice = $"Saved as version {version}. Clients read it once you publish it.";
        return Redirect($"/coach/topics/{id}");
    }

    public async Task<IActionResult> OnPostPublishAsync(long version, CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken) || Versions.FirstOrDefault(one => one.Version == version) is not { } chosen)
            return NotFound();

        Form = TopicForm.Of(chosen);
        Preview = Look();
        if (Preview.Faults.Count > 0)
        {
            Fault = "Not published: the rules have changed since it was saved.";
            return Page();
        }

        await shelf.PublishAsync(CoachId, Topic, version, cancellationToken);
        await log.NoteAsync(CoachId, "published a topic", chosen.Title);
        Notice = "Published. Your clients read it from now on.";
        return Redirect($"/coach/topics/{Topic}");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken)
    {
        if (!await shelf.PublishAsync(CoachId, Topic, null, cancellationToken))
            return NotFound();

        await log.NoteAsync(CoachId, "took a topic back");
        Notice = "Taken back. Your clients get the bot's own answers again.";
        return Redirect($"/coach/topics/{Topic}");
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        _coach = await coaches.FindAsync(CoachId, cancellationToken);
        Versions = IsNew ? [] : await topics.VersionsAsync(CoachId, Topic, cancellationToken);
        return IsNew || Versions.Count > 0;
    }

    private async Task<bool> ShowAsync(TopicForm form, CancellationToken cancellationToken)
    {
        Form = form;
        if (!await FindAsync(cancellationToken))
            return false;

        Preview = Look();
        return true;
    }

    private TopicPreview Look() => TopicPreview.Of(Form.Draft(Topic), _coach!.Name, guides.Current);
}
