using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Answers danger although nothing can be read or stored, and says that the talk could not be saved.</summary>
/// <param name="guides">What the bot knows.</param>
public sealed class SafetyWithoutStore(GuideSource guides) : IUnavailableStoreReply
{
    private const string NotSaved = "not-saved";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Activity>?> ReplyAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var guide = guides.Current;
        var said = MessageText.Parse(SaidText.Of(activity));
        var country = guide.SafetyReplies.CountryOf(said, activity.LocalTimezone, activity.Locale);
        var context = new SafetyContext { Ages = [.. ChildAges.Of(guide.Read(said, Facts.None).Facts)], Country = country };
        return ValueTask.FromResult<IReadOnlyList<Activity>?>(
            guide.SafetyReplies.Compose(guide.Safety.Assess(said, context), context) is { } reply
                ? [.. SafetyBubbles.Of(reply), MessageFactory.Text(guide.SafetyReplies.Line(NotSaved, country).Text)]
                : null);
    }
}
