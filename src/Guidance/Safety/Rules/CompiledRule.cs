namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>A rule ready to be tried against a message.</summary>
internal sealed record CompiledRule
{
    public required string Id { get; init; }

    public required SafetyLevel Level { get; init; }

    public required SafetyWhen When { get; init; }

    /// <summary>The rule's own patterns as a sign, or null.</summary>
    public CompiledSign? Own { get; init; }

    public string[] AnySign { get; init; } = [];

    /// <summary>Signs all needed besides; each entry is a list of alternatives.</summary>
    public string[][] With { get; init; } = [];

    public string[] Without { get; init; } = [];

    public (double From, double Below)? Temperature { get; init; }

    public (double From, double Below)? Age { get; init; }

    public bool AgeMayBeUnknown { get; init; }

    /// <summary>Among rules of one level the highest rank gives the reply, and of equal ranks the first in the files; 0 unless given.</summary>
    public int Rank { get; init; }

    public bool Amber { get; init; }

    public required string Reply { get; init; }

    /// <summary>The reply where a message only resembles this danger, as <see cref="Reply"/> unless the rule asks before it takes it for sure.</summary>
    public required string ReplyByLikeness { get; init; }

    public string? WouldChange { get; init; }
}
