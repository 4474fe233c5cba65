namespace GentleSleepBot.Guidance.Safety.Replies;

/// <content>What is said after a danger was answered.</content>
public sealed partial class SafetyReplies
{
    private const double Young = 3;
    private static readonly string[] EmergencyReminders = ["mode-still-emergency", "mode-again", "mode-again-short"];
    private static readonly string[] CrisisReminders = ["mode-still-crisis", "mode-crisis-again", "mode-crisis-again-short"];
    private static readonly string[] EndOfMode = ["mode-not-meant", "mode-crisis-not-meant", "mode-crisis-no-harm", "mode-crisis-misread", "mode-let-go", "mode-help-reached", "mode-calling", "mode-seen-well", "mode-age-settles", "mode-measured-low"];

    private static readonly IReadOnlyList<SafetyButton> StayButtons =
    [
        new("Help is called", "We have called for help", IsCall: false),
        new("That's not what I meant", "That's not what I meant", IsCall: false),
    ];

    /// <summary>The line to a parent who answers a danger, or who writes of something else while it is not settled.</summary>
    /// <param name="ruleId">The rule that is held; null for the lines of the level alone.</param>
    /// <param name="level">The level of the danger.</param>
    /// <param name="answer">What the parent said about it.</param>
    /// <param name="reminders">How often the parent was reminded before; no line stands twice in a row.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    public SafetyReply Stay(string? ruleId, SafetyLevel level, SafetyAnswer answer, int reminders, string? country)
    {
        var crisis = level == SafetyLevel.ParentCrisis;
        return Line(
            answer switch
            {
                SafetyAnswer.NotMeant => crisis ? "mode-crisis-not-meant" : "mode-not-meant",
                SafetyAnswer.HelpReached => "mode-help-reached",
                SafetyAnswer.Calling => "mode-calling",
                SafetyAnswer.PersonHere when level == SafetyLevel.MedicalEmergency => "mode-person-here",
                SafetyAnswer.Asleep when level == SafetyLevel.MedicalEmergency => "mode-asleep",
                SafetyAnswer.SeenAndWell => "mode-seen-well",
                SafetyAnswer.SteppedAway when crisis => "mode-stepped-away",
                SafetyAnswer.StillCrying when crisis => "mode-still-crying",
                SafetyAnswer.AsksToCall or SafetyAnswer.AsksToSleep when level == SafetyLevel.MedicalEmergency => "mode-asks",
                SafetyAnswer.FineNow or SafetyAnswer.TellsWell or SafetyAnswer.Asleep or SafetyAnswer.NoHarm when reminders == 0 => crisis ? "mode-crisis-fine-now" : "mode-fine-now",
                SafetyAnswer.FineNow or SafetyAnswer.NoHarm when crisis && reminders % 2 == 1 => "mode-crisis-fine-again",
                _ => (crisis ? CrisisReminders : EmergencyReminders)[reminders % EmergencyReminders.Length],
            },
            country,
            ruleId);
    }

    /// <summary>The line to a parent who adds to a danger that was answered and is not held; null when there is none for it.</summary>
    /// <param name="ruleId">The rule that was answered.</param>
    /// <param name="level">Its level.</param>
    /// <param name="kind">What the parent adds.</param>
    /// <param name="before">How many such lines there were.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    public SafetyReply? FollowUp(string ruleId, SafetyLevel level, SafetyFollowUp kind, int before, string? country)
    {
        var reply = ReplyOf(ruleId);
        if (kind == SafetyFollowUp.AsksToSleep && reply?.MaySleep is { } maySleep)
            return new SafetyReply { RuleId = ruleId, Text = Fill(maySleep, country) };

        var family = level switch
        {
            SafetyLevel.MedicalSoon => "soon",
            SafetyLevel.UnsafeSleep => "unsafe",
            SafetyLevel.ParentWellbeing => "wellbeing",
            SafetyLevel.None => "measured",
            _ => "help",
        };
        var key = kind switch
        {
            SafetyFollowUp.YoungAge => $"follow-{family}-young",
            SafetyFollowUp.Age => $"follow-{family}-age",
            SafetyFollowUp.OlderAge => $"follow-{family}-older",
            SafetyFollowUp.AsksToCall => $"follow-{family}-call",
            SafetyFollowUp.AsksToSleep => $"follow-{family}-sleep",
            SafetyFollowUp.TellsWell => $"follow-{family}-well",
            SafetyFollowUp.Asleep => $"follow-{family}-asleep",
            SafetyFollowUp.Denied => "follow-denied",
            SafetyFollowUp.InCare => "follow-in-care",
            SafetyFollowUp.Helped => $"follow-{family}-helped",
            SafetyFollowUp.SeenAndWell => "mode-seen-well",
            SafetyFollowUp.PutRight => "follow-put-right",
            SafetyFollowUp.Again => $"follow-{family}-again",
            SafetyFollowUp.SteppedAway => "mode-stepped-away",
            SafetyFollowUp.StillCrying => "mode-still-crying",
            SafetyFollowUp.NotMeant => "follow-not-meant",
            SafetyFollowUp.NoHarm => "ask-harm-no",
            SafetyFollowUp.AsksHarm => $"ask-harm-{before + 1}",
            _ => $"follow-{family}-other-{before + 1}",
        };
        return _rules.Lines.ContainsKey(key) ? Line(key, country, ruleId) with { RuleId = ruleId, SafetyBreakRuleId = SafetyBreakOf(ruleId), Buttons = [] } : null;
    }

    /// <summary>The line that brings a held danger back in words of its own kind; null when there is none.</summary>
    /// <param name="ruleId">The rule that is held.</param>
    /// <param name="reminders">How often the parent was reminded before; no line stands twice in a row.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    public SafetyReply? Remind(string ruleId, int reminders, string? country) =>
        (_rules.Lines.GetValueOrDefault($"remind-{ruleId}-{(reminders % 2) + 1}") ?? _rules.Lines.GetValueOrDefault($"remind-{NameOfReply(ruleId)}-{(reminders % 2) + 1}")) is { } line ? new SafetyReply { RuleId = ruleId, Text = Fill(line, country), HoldsSafetyMode = true, Buttons = StayButtons } : null;

    /// <summary>Whether two rules are answered by one reply.</summary>
    /// <param name="ruleId">A rule.</param>
    /// <param name="otherId">Another rule.</param>
    public bool AreOneReply(string ruleId, string otherId) => NameOfReply(ruleId) is { } reply && reply == NameOfReply(otherId);

    /// <summary>Whether a parent whose danger is held is answered all the same, below the line for it, after some reminders.</summary>
    /// <param name="ruleId">The rule that is held.</param>
    public bool GoesOn(string ruleId) => ReplyOf(ruleId)?.GoesOn == true;

    /// <summary>The line to a parent whose held danger is over by what they say of its sign; null when there is none of its own.</summary>
    /// <param name="ruleId">The rule that was answered.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    public SafetyReply? Over(string ruleId, string? country) =>
        _rules.Lines.TryGetValue("over-" + ruleId, out var line) ? new SafetyReply { RuleId = ruleId, Text = Fill(line, country) } : null;

    /// <summary>The reply to a yes to the question of harm that a rule's reply asks.</summary>
    /// <param name="ruleId">The rule that was answered.</param>
    /// <param name="context">What is known besides.</param>
    public SafetyReply ToYes(string ruleId, SafetyContext context) => Of(ReplyOf(ruleId)?.AsksOfHarm ?? ruleId, context);

    /// <summary>The reply to a danger that was told beside another, which was then put right.</summary>
    /// <param name="ruleId">The rule that stands.</param>
    /// <param name="context">What is known besides.</param>
    public SafetyReply Beside(string ruleId, SafetyContext context)
    {
        var reply = Of(ruleId, context);
        return reply with { Text = $"{_rules.Lines["beside"]} {reply.Text}" };
    }

    private SafetyReply Of(string ruleId, SafetyContext context)
    {
        var rule = _rules.Rules.First(rule => rule.Id == ruleId);
        var finding = new SafetyFinding(rule.Id, rule.Level, rule.When, "", 0, -1, DependsOnAge: false);
        return Compose(new SafetyAssessment { Finding = finding, Memory = SafetyMemory.Empty }, context)!;
    }

    /// <summary>Whether some of these ages lies under three months.</summary>
    public static bool IsYoung(IEnumerable<SafetyAge> ages) => ages.Any(age => age.Earliest < Young);

    /// <summary>One of the fixed lines, such as <c>photo</c>, with the country's numbers put in.</summary>
    /// <param name="key">The line.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    /// <param name="ruleId">The rule that it follows: where the rule's reply has a line of its own, <c>key-reply</c>, that one is taken.</param>
    public SafetyReply Line(string key, string? country, string? ruleId = null)
    {
        var holds = key.StartsWith("mode-", StringComparison.Ordinal) && !EndOfMode.Contains(key);
        var own = ruleId is null ? null : _rules.Lines.GetValueOrDefault($"{key}-{NameOfReply(ruleId)}");
        return new SafetyReply { Text = Fill(own ?? _rules.Lines[key], country), HoldsSafetyMode = holds, Buttons = holds ? StayButtons : [] };
    }

    private string? SafetyBreakOf(string ruleId) => ReplyOf(ruleId) is { } reply ? reply.SafetyBreak ? ruleId : reply.AsksOfHarm : null;

    private Rules.SafetyFile.ReplyEntry? ReplyOf(string ruleId) => NameOfReply(ruleId) is { } reply ? _rules.Replies[reply] : null;

    private string? NameOfReply(string ruleId) => _rules.Rules.FirstOrDefault(rule => rule.Id == ruleId)?.Reply;
}
