using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Dialogs.Tests.Evaluation;

/// <summary>A talk of several turns in a parent's manner, with what each turn must bring; see tests/evaluation/README.md.</summary>
public sealed record WholeTalk
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnforceRequiredMembers().WithDuplicateKeyChecking().Build();

    public required string Id { get; init; }

    public required string Writer { get; init; }

    public required List<TalkTurn> Turns { get; init; }

    public static IReadOnlyList<WholeTalk> All { get; } =
        [.. Files().SelectMany(file => Yaml.Deserialize<List<WholeTalk>>(File.ReadAllText(file)))];

    public override string ToString() => Id;

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Talks.Root.FullName, "tests", "evaluation", "talks"), "*.yaml").Order(StringComparer.Ordinal);
}

/// <summary>One turn: what is said, and what must come of it.</summary>
public sealed record TalkTurn
{
    /// <summary>What the parent writes.</summary>
    public required string Says { get; init; }

    /// <summary>Hours of silence before it.</summary>
    public double AfterHours { get; init; }

    /// <summary>Whether it is an edit of the message before.</summary>
    public bool Edited { get; init; }

    /// <summary>The topic whose page the reply cites; <c>none</c> for none.</summary>
    public string? Topic { get; init; }

    /// <summary>What the reply asks: a fact, or feedback, remember, keep, erase, review, go_on, choice, nothing.</summary>
    public string? Asks { get; init; }

    /// <summary>Whether the question was open before and comes back after an interruption.</summary>
    public bool Again { get; init; }

    /// <summary>Age in months known afterwards.</summary>
    public double? Age { get; init; }

    /// <summary>Words that stand in the reply.</summary>
    public string? Hears { get; init; }

    /// <summary>Words that do not.</summary>
    public string? Never { get; init; }

    /// <summary>Safety level found.</summary>
    public string? Safety { get; init; }
}
