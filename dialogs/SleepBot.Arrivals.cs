using BotFramework.Builder;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs;

/// <summary>The first words: to someone who comes, and where the bot is installed.</summary>
public sealed partial class SleepBot
{
    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);

        var isSomeone = membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id);
        return isSomeone && !turnContext.Activity.IsInGroup() ? WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Teams tells of the installation and of who comes with it, in either order and again with each visit: both welcome, once.</summary>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return turnContext.Activity.IsInGroup()
            ? turnContext.SendActivityAsync(MessageFactory.Text(Replies.WelcomeToGroup), cancellationToken)
            : WelcomeAsync(turnContext, cancellationToken);
    }

    private async Task WelcomeAsync(ITurnContext context, CancellationToken ct)
    {
        if ((await _memory.GetAsync(context, ct)).IsWelcomed)
            return;

        var english = (await _coaches.FindAsync(context.Activity, ct))?.English ?? EnglishVariety.Unknown;
        await _memory.ChangeAsync(context, known => known.In(english) with { IsWelcomed = true }, ct);
        string?[] words = [_welcome, context.Activity.ChannelId == Channels.Msteams ? Replies.WhoReadsTeams : null, _offer];
        await context.SendActivityAsync(Buttons.Ask(string.Join("\n\n", words.OfType<string>()), Replies.Starters), ct);
    }
}
