using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary><em>Talk to my coach</em>: begins with what is known and what was asked last, for the parent to see first.</summary>
internal sealed class CoachCommands : ICommandGroup
{
    private readonly TalkMemory _memory;
    private readonly GuideSource _guides;

    public CoachCommands(TalkMemory memory, GuideSource guides)
    {
        (_memory, _guides) = (memory, guides);
        Handlers = new Dictionary<Command, CommandHandler> { [Command.MyCoach] = AskAsync };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    private async Task<DialogTurnResult> AskAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        return await dc.SwitchAsync(nameof(CoachDialog), Words(talk, _guides.Current.KnownFacts), ct);
    }

    /// <summary>What the coach would be sent of a talk, before the parent has changed it.</summary>
    public static string Words(TalkState talk, KnownFacts words)
    {
        var known = words.Lines(talk.Facts).Select(line => "- " + line);
        var asked = talk.Question.Length > 0 ? $"“{talk.Question}”" : "I would like to talk to you.";
        return string.Join('\n', known.Prepend(asked));
    }
}
