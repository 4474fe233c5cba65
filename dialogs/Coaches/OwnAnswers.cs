using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Answers from what the parent's coach wrote, where that is clearly asked; danger and leaving a child to cry are never the coach's to answer.</summary>
internal sealed class OwnAnswers(ICoachDesk desk, GuideSource guides)
{
    /// <summary>Id of the coach's topic that a message asks; null when none is.</summary>
    public async ValueTask<string?> FindAsync(ITurnContext context, string said, CancellationToken ct) =>
        Heard.In(context) is { IsDanger: false, CryingAlone: null } && await desk.FindWordsAsync(context.Activity, ct) is { } words
            ? guides.Current.Topics.OwnTopics.Find(said, words.Topics)?.Id
            : null;

    /// <summary>Whether a coach stands behind the talk, to be asked what the bot does not know.</summary>
    public async ValueTask<bool> HasCoachAsync(ITurnContext context, CancellationToken ct) => await desk.FindAsync(context.Activity, ct) is not null;

    /// <summary>A part of the coach's topic with its source; null when the coach took it back.</summary>
    public async ValueTask<AnswerPart?> ComposeAsync(ITurnContext context, ShownAnswer shown, Facts facts, CancellationToken ct)
    {
        var words = await desk.FindWordsAsync(context.Activity, ct);
        if (words?.Topics.FirstOrDefault(topic => topic.Id == shown.TopicId) is not { } topic)
            return null;

        var part = guides.Current.Answers.AsWritten(topic, shown.Part, facts);
        return part.Text.Length == 0 ? part with { Text = CoachTexts.WroteNoMore(words.Coach) } : Sign(part, topic, words);
    }

    private static AnswerPart Sign(AnswerPart part, Topic topic, CoachWords words)
    {
        var number = part.Citations.Count + 1;
        var source = new Source
        {
            Key = "own-practice",
            Kind = SourceKind.CoachPractice,
            Title = topic.Title.Replace('"', '\''),
            Publisher = words.Coach.Replace('"', '\''),
            Strength = EvidenceStrength.Value,
            Says = CoachTexts.OwnPractice,
            Checked = topic.Drafted,
        };
        var path = $"/c/{words.Link}/{topic.Id}";
        return part with { Text = $"{part.Text} [{number}]\n\n{CoachTexts.From(words.Coach)}", Citations = [.. part.Citations, new Citation(number, source, path)] };
    }
}
