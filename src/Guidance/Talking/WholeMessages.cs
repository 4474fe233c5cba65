using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>What a parent's words mean when they are the whole message; from <c>knowledge/whole-messages.yaml</c>.</summary>
public sealed class WholeMessages
{
    /// <summary>Most letters of a command.</summary>
    internal const int LongestCommand = 60;

    private static readonly FrozenSet<Command> OnWhatIsKept = new[] { Command.WhatDoYouKnow, Command.ForgetMe, Command.Export, Command.DropPlan }.ToFrozenSet();

    private readonly WholeMessagesFile _file;
    private readonly FrozenSet<string> _polite;
    private readonly FrozenDictionary<string, Command> _commands;
    private readonly FrozenDictionary<string, FeedbackVerdict> _feedback;
    private readonly FollowUpReader _followUps;
    private readonly string[] _planRequests;

    internal WholeMessages(WholeMessagesFile file)
    {
        _file = file;
        _planRequests = [.. file.Begins.MakePlan.Where(each => each.AsSpan().Count(' ') >= 2)];
        _polite = file.Polite.ToFrozenSet(StringComparer.Ordinal);
        _commands = ByWords(file.Commands);
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
        if (said.Length > LongestCommand)
            return null;

        var plain = PlainWords.Of(said);
        if (_commands.TryGetValue(plain, out var exact))
            return exact;

        var words = plain.Split(' ').ToList();
        while (words.Count > 1 && _polite.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (_commands.TryGetValue(string.Join(' ', words), out exact))
            return exact;

        while (words.Count > 1 && _polite.Contains(words[0]))
            words.RemoveAt(0);
        return _commands.TryGetValue(string.Join(' ', words), out exact) ? exact : SaidTwice(words);
    }

    /// <summary>The command on what is kept of the family that a part of a message is: "and can you forget it all"; null for none.</summary>
    public Command? FindOnWhatIsKept(string part)
    {
        var words = Unpolite(part);
        while (BeginningOf(words, _file.AsksOfWhatIsKept) is { } asked)
            words = Unpolite(words[asked.Length..]);
        return FindCommand(words) is { } command && OnWhatIsKept.Contains(command) ? command : null;
    }

    // "Hello there, good evening": twice the same in other words.
    private Command? SaidTwice(List<string> words) => Enumerable.Range(1, Math.Max(0, words.Count - 1))
        .Select(at => (First: Exactly(words.Take(at)), Second: Exactly(words.Skip(at))))
        .FirstOrDefault(halves => halves.First is not null && halves.First == halves.Second).First;

    private Command? Exactly(IEnumerable<string> words) => _commands.TryGetValue(string.Join(' ', words), out var command) ? command : null;

    /// <summary>What a message asks for by how it begins; null for none. Thanks are so only where the rest says nothing of its own.</summary>
    public Command? FindByBeginning(string said)
    {
        var words = Unpolite(said);
        if (NewPlanAskedIn(said) is not null)
            return Command.NewPlan;
        if (PlanAskedIn(words) is not null)
            return Command.MakePlan;
        if (BeginningOf(words, _file.Begins.LeaveStepOut) is not null)
            return Command.LeaveStepOut;
        if (BeginningOf(words, _file.Begins.Thanks) is null)
            return null;

        // "Thanks. Night."
        var plain = PlainWords.Of(said).Split(' ');
        return plain.Skip(1).Select((_, at) => string.Join(' ', plain.Skip(at + 1))).Any(rest => _commands.GetValueOrDefault(rest, Command.Thanks) == Command.Goodbye) ? Command.Goodbye : Command.Thanks;
    }

    /// <summary>What a message that asks for a plan says besides, in plain words; empty when that is all.</summary>
    public string BesideThePlan(string said)
    {
        if (NewPlanAskedIn(said) is { } other)
            return other;

        var words = Unpolite(said);
        return PlanAskedIn(words) is { } asked ? words.Replace(asked, "", StringComparison.Ordinal).Trim() : "";
    }

    /// <summary>What the first sentence that asks for another plan says besides: "it's every day for 3 weeks. different plan, for going to one nap"; null where none asks.</summary>
    private string? NewPlanAskedIn(string said) => SentenceSplitter.Split(said)
        .Select(Unpolite)
        .Select(words => BeginningOf(words, _file.Begins.NewPlan) is { } asked ? words[asked.Length..].Trim() : null)
        .FirstOrDefault(beside => beside is not null);

    /// <summary>"My 20 month old feeds all night, can you make a plan": the words that ask for a plan, first or later; but not "how do I make a plan".</summary>
    private string? PlanAskedIn(string words) => BeginningOf(words, _file.Begins.MakePlan) ?? _planRequests.Where(each => IsAsked(words, each)).MaxBy(each => each.Length);

    private bool IsAsked(string words, string request) =>
        words.IndexOf(request, StringComparison.Ordinal) is var at and > 0 && words[at - 1] == ' '
        && (at + request.Length == words.Length || words[at + request.Length] == ' ')
        && !_file.Begins.NotMakePlan.Contains(words[..(at - 1)].Split(' ')[^1], StringComparer.Ordinal);

    private static string? BeginningOf(string words, List<string> beginnings) =>
        beginnings.Where(each => words.StartsWith(each, StringComparison.Ordinal) && (words.Length == each.Length || words[each.Length] == ' ')).MaxBy(each => each.Length);

    private string Unpolite(string said) => string.Join(' ', PlainWords.Of(said).Split(' ').SkipWhile(_polite.Contains));

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
