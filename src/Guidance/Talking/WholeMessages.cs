using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a parent's words mean when they are the whole message; from <c>knowledge/whole-messages.yaml</c>.</summary>
public sealed class WholeMessages
{
    /// <summary>Most letters of a command.</summary>
    internal const int LongestCommand = 60;

    private static readonly FrozenSet<Command> OnWhatIsKept = new[] { Command.WhatDoYouKnow, Command.ForgetMe, Command.Export, Command.DropPlan }.ToFrozenSet();

    private readonly WholeMessagesFile _file;
    private readonly CommandWords _commands;
    private readonly FrozenDictionary<string, FeedbackVerdict> _feedback;
    private readonly FollowUpReader _followUps;
    private readonly PlanRequests _plans;
    private readonly Beginnings _leaveStepOut;
    private readonly Beginnings _thanks;
    private readonly Beginnings _asksOfWhatIsKept;

    internal WholeMessages(WholeMessagesFile file)
    {
        _file = file;
        _commands = new CommandWords(ByWords(file.Commands), file.Polite);
        _plans = new PlanRequests(file.Begins, _commands);
        (_leaveStepOut, _thanks, _asksOfWhatIsKept) = (new Beginnings(file.Begins.LeaveStepOut), new Beginnings(file.Begins.Thanks), new Beginnings(file.AsksOfWhatIsKept));
        _feedback = ByWords(file.Feedback);
        _followUps = new FollowUpReader(file.FollowUps);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <exception cref="KnowledgeFormatException">It cannot be used; carries all its faults.</exception>
    public static WholeMessages Load(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new WholeMessages(WholeMessagesLoader.Read(folder));
    }

    /// <summary>The command that the whole message is, politeness and punctuation aside; null for anything else.</summary>
    public Command? FindCommand(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Length > LongestCommand ? null : _commands.Find(PlainWords.Of(said));
    }

    /// <summary>The command on what is kept of the family that a part of a message is: "and can you forget it all"; null for none.</summary>
    public Command? FindOnWhatIsKept(string part)
    {
        var words = _commands.WithoutPoliteBeginning(PlainWords.Of(part));
        while (_asksOfWhatIsKept.Of(words) is { } asked)
            words = _commands.WithoutPoliteBeginning(words[asked.Length..].TrimStart(' '));
        return words.Length <= LongestCommand && _commands.Find(words) is { } command && OnWhatIsKept.Contains(command) ? command : null;
    }

    /// <summary>What a message asks for by how it begins; null for none. Thanks are so only where the rest says nothing of its own.</summary>
    public Command? FindByBeginning(string said)
    {
        var plain = PlainWords.Of(said);
        var words = _commands.WithoutPoliteBeginning(plain);
        return _plans.BesideANewPlan(said) is not null ? Command.NewPlan
            : _plans.FirstPlanAskedIn(words) is not null ? Command.MakePlan
            : _leaveStepOut.Of(words) is not null ? Command.LeaveStepOut
            : _thanks.Of(words) is null ? null
            : EndsInGoodbye(plain) ? Command.Goodbye
            : Command.Thanks;
    }

    // "Thanks. Night."
    private bool EndsInGoodbye(ReadOnlySpan<char> plain)
    {
        while (plain.IndexOf(' ') is var at and >= 0)
        {
            plain = plain[(at + 1)..];
            if (_commands.Exactly(plain) == Command.Goodbye)
                return true;
        }

        return false;
    }

    /// <summary>What a message that asks for a plan says besides, in plain words; empty when that is all.</summary>
    public string BesideThePlan(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (_plans.BesideANewPlan(said) is { } other)
            return other;

        var words = _commands.WithoutPoliteBeginning(PlainWords.Of(said));
        return _plans.FirstPlanAskedIn(words) is { } asked ? words.ToString().Replace(asked, "", StringComparison.Ordinal).Trim() : "";
    }

    /// <summary>Whether a short question points back to the answer on show: "how many nights will it take".</summary>
    public bool PointsBack(string said) => PlainWords.Of(said).Split(' ').Intersect(_file.FollowUps.PointsBack, StringComparer.Ordinal).Any();

    /// <summary>What a message asks after an answer; null when it is a message of its own.</summary>
    public FollowUp? FindFollowUp(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return _followUps.Find(said);
    }

    /// <summary>Whether a few words on the answer on show ask for its reasons, by how they begin.</summary>
    public bool AsksForReasons(string said) => _followUps.AsksForReasons(said);

    /// <summary>How the answer was found; null when the message does not say.</summary>
    public FeedbackVerdict? FindFeedback(string said) => _feedback.TryGetValue(PlainWords.Of(said), out var verdict) ? verdict : null;

    /// <summary>Whether the whole message is a yes.</summary>
    public bool IsYes(string said) => _file.YesWords.Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>Whether the whole message is a yes to keeping, sending or erasing something: "ok" may only mean that it was read.</summary>
    public bool IsConsent(string said) => IsYes(said) && !_file.NoConsentWords.Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>Whether the whole message is a no.</summary>
    public bool IsNo(string said) => _file.NoWords.Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>Whether the whole message takes none of the choices of a question.</summary>
    public bool IsNone(string said) => _file.NoneWords.Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>Whether the whole message means both or all of several children.</summary>
    public bool IsBoth(string said) => _file.BothWords.Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>Whether the whole message names a choice of a question in other words than its label.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="choice">Id of the aim or strength.</param>
    /// <param name="said">The message.</param>
    public bool Names(TriageFact fact, string choice, string said) => _file.WordsOf(fact, choice).Contains(PlainWords.Of(said), StringComparer.Ordinal);

    /// <summary>The choice of a question that an answer speaks of, by the longest of its words; null when it speaks of none.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="choices">Ids of the choices.</param>
    /// <param name="said">The answer.</param>
    public string? Mentioned(TriageFact fact, IEnumerable<string> choices, string said)
    {
        var plain = $" {PlainWords.Of(said)} ";
        return choices.SelectMany(choice => _file.WordsOf(fact, choice).Select(words => (choice, words)))
            .Where(each => plain.Contains($" {each.words} ", StringComparison.Ordinal))
            .OrderByDescending(each => each.words.Length)
            .Select(each => each.choice)
            .FirstOrDefault();
    }

    private static FrozenDictionary<string, T> ByWords<T>(Dictionary<T, List<string>> words)
        where T : struct, Enum =>
        words.SelectMany(each => each.Value.Select(said => (Said: said, Means: each.Key)))
            .ToFrozenDictionary(each => each.Said, each => each.Means, StringComparer.Ordinal);
}
