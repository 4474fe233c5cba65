namespace GentleSleepBot.Guidance.Talking;

/// <summary>The shape of <c>knowledge/remarks.yaml</c>.</summary>
internal sealed class RemarksFile
{
    /// <summary>Groups of words that patterns name.</summary>
    public Dictionary<string, List<string>> Classes { get; set => field = value ?? []; } = [];

    public List<string> Asks { get; set => field = value ?? []; } = [];

    public List<string> Tells { get; set => field = value ?? []; } = [];

    public List<string> Troubles { get; set => field = value ?? []; } = [];

    public List<string> Hypothetical { get; set => field = value ?? []; } = [];

    public List<string> Now { get; set => field = value ?? []; } = [];

    public List<string> Protest { get; set => field = value ?? []; } = [];

    public List<string> NotProtest { get; set => field = value ?? []; } = [];

    public List<string> Resolves { get; set => field = value ?? []; } = [];

    public List<string> Unresolved { get; set => field = value ?? []; } = [];

    public List<string> Besides { get; set => field = value ?? []; } = [];
}
