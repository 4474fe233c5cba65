namespace GentleSleepBot.Guidance.Talking;

/// <summary>The shape of <c>knowledge/corrections.yaml</c>.</summary>
internal sealed class MeantFile
{
    /// <summary>Groups of words that patterns name.</summary>
    public Dictionary<string, List<string>> Classes { get; set => field = value ?? []; } = [];

    /// <summary>Words that deny what follows in their clause.</summary>
    public List<string> Not { get; set => field = value ?? []; } = [];

    /// <summary>Words that may stand before the denying one where it denies the matter of the answer itself: "no, not naps".</summary>
    public List<string> Opening { get; set => field = value ?? []; } = [];

    /// <summary>Words that may stand before the denying one, as part of the same statement.</summary>
    public List<string> Leading { get; set => field = value ?? []; } = [];

    /// <summary>Patterns of a message that says that the answer was about another matter.</summary>
    public List<string> PutsRight { get; set => field = value ?? []; } = [];

    /// <summary>Patterns of a clause that says that something is not so, or is no trouble.</summary>
    public List<string> Denies { get; set => field = value ?? []; } = [];

    /// <summary>Patterns of a clause that is the trouble itself, though it denies: "he's not sleeping".</summary>
    public List<string> Keeps { get; set => field = value ?? []; } = [];

    /// <summary>Patterns after which another matter begins: "other question".</summary>
    public List<string> Turns { get; set => field = value ?? []; } = [];
}
