using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Triage;

namespace Dialogs.Tests.Evaluation;

/// <summary>Runs one whole talk and gathers what went wrong.</summary>
internal sealed class TalkRun(WholeTalk talk)
{
    private const int MostWordsOfAFirstBubble = 60;
    private const int MostButtons = 3;
    private const double AgeTolerance = 0.6;

    private readonly List<string> _asked = [];
    private readonly List<string> _faults = [];

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Where the right topic was not found; null when it always was.</summary>
    public string? LostAt { get; private set; }

    public static Task<IReadOnlyList<Activity>> TakeAsync(ParentTalk parent, TalkTurn turn)
    {
        parent.Clock.Advance(TimeSpan.FromHours(turn.AfterHours) + TimeSpan.FromMinutes(1));
        return parent.SendAsync(new Activity(turn.Edited ? ActivityTypes.MessageUpdate : ActivityTypes.Message) { Text = turn.Says });
    }

    public async Task<TalkRun> RunAsync()
    {
        var parent = new ParentTalk(conversation: talk.Id);
        foreach (var (turn, index) in talk.Turns.Select((turn, index) => (turn, index)))
        {
            var replies = await TakeAsync(parent, turn);
            var said = new TurnReplies(index + 1, turn, replies, parent.Reading);
            CheckManner(said);
            CheckSafety(said);
            if (LostAt is null && IsLost(said))
                LostAt = $"turn {said.Number} \"{turn.Says}\"";
            if (LostAt is null)
                CheckExpectations(said);
            CheckQuestion(said);
        }

        return this;
    }

    /// <summary>Only a message that had to be understood can be lost; a command or a follow-up that fails is a fault.</summary>
    private static bool IsLost(TurnReplies said)
    {
        var turn = said.Turn;
        if (Talks.Guide.WholeMessages.FindCommand(turn.Says) is not null || Talks.Guide.WholeMessages.FindFollowUp(turn.Says) is not null || turn.Topic is null or "none")
            return false;
        return !IsAbout(said)
            || (turn.Asks == "nothing" && said.Question == "choice")
            || IsFalseAlarm(said);
    }

    private static bool IsAbout(TurnReplies said) =>
        said.Turn.Topic!.Split('|').Any(topic => said.Reading.Answered.Contains(topic) || said.Text.Contains($"/topics/{topic}#", StringComparison.Ordinal));

    /// <summary>Distress heard where there is none: nothing is asked then, so that the talk takes another course.</summary>
    private static bool IsFalseAlarm(TurnReplies said) => said is { IsDanger: true, Question: "nothing", Turn: { Safety: null, Asks: not (null or "nothing") } };

    private void CheckManner(TurnReplies said)
    {
        Hold(said.Replies.Count > 0, "says nothing", said);
        foreach (var reply in said.Replies)
        {
            var text = reply.Text ?? reply.Summary ?? "";
            Hold(said.IsDanger || (reply.SuggestedActions?.Actions?.Count ?? 0) <= MostButtons, "too many buttons", said);
            Hold(!text.Split('\n').Any(line => line.Contains('!') && line[0] != '['), "an exclamation mark", said);
            Hold(Talks.Guide.Gentleness.Check(text, safetyBreak: true).Count == 0, "not gentle", said);
            Hold(text != Replies.SaidGently, "was kept back by the guard", said);
            Hold(text.Contains("]: https://", StringComparison.Ordinal) || said.IsDanger || text.Count(letter => letter == '?') <= 1, "two questions", said);
        }

        Hold(said.Number > 1 || said.IsDanger || said.Replies[0].Text!.Split("\n\n")[0].Split(' ').Length <= MostWordsOfAFirstBubble, "a long first bubble", said);
    }

    private void CheckSafety(TurnReplies said) =>
        Hold(said.Turn.Safety is null || said.Turn.Safety.Split('|').Contains(said.Reading.SafetyLevel), $"safety {said.Reading.SafetyLevel} instead of {said.Turn.Safety}", said);

    private void CheckExpectations(TurnReplies said)
    {
        var turn = said.Turn;
        if (turn.Topic == "none")
            Hold(!said.Text.Contains("/topics/", StringComparison.Ordinal), "an answer about sleep", said);
        else if (turn.Topic is not null)
            Hold(IsAbout(said), $"not about {turn.Topic}", said);
        Hold(turn.Age is not { } age || (said.Reading.Facts.AgeMonths is { } known && Math.Abs(known - age) <= AgeTolerance), $"age {said.Reading.Facts.AgeMonths} instead of {turn.Age}", said);
        Hold(turn.Hears?.Split('|').Any(words => said.Text.Contains(words, StringComparison.OrdinalIgnoreCase)) != false, $"not heard \"{turn.Hears}\"", said);
        Hold(turn.Never is null || !said.Text.Contains(turn.Never, StringComparison.OrdinalIgnoreCase), $"heard \"{turn.Never}\"", said);
        Hold(turn.Asks is null || turn.Asks.Split('|').Contains(said.Question) || (turn.Asks == "nothing" && said.Question is "what" or "choice"), $"asked {said.Question} instead of {turn.Asks}", said);
    }

    private void CheckQuestion(TurnReplies said)
    {
        if (said.Turn.Again || !Enum.TryParse<TriageFact>(said.Question.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var fact))
            return;

        Hold(!_asked.Contains(said.Question) || LostAt is not null, $"asked twice: {said.Question}", said);
        Hold(!FactQuestion.Of(fact).IsKnown(new TalkState { Facts = said.Reading.Facts }), $"asked although told: {said.Question}", said);
        _asked.Add(said.Question);
    }

    private void Hold(bool holds, string fault, TurnReplies said)
    {
        if (!holds)
            _faults.Add($"turn {said.Number} \"{said.Turn.Says}\" {fault}; got: {said.Text}");
    }

    private sealed record TurnReplies(int Number, TalkTurn Turn, IReadOnlyList<Activity> Replies, TurnReading Reading)
    {
        public string Text { get; } = string.Join("\n\n", Replies.Select(reply => reply.Text ?? reply.Summary));

        public string Question { get; } = Asked.In(Replies);

        public bool IsDanger => Reading.SafetyLevel != SafetyLevel.None.Name();
    }
}
