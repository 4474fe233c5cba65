using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>Reads labelled talks in both forms that stand in the folder of sets; members that other tools read are passed over.</summary>
internal static class TalkFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().WithDuplicateKeyChecking().Build();

    /// <summary>The talks of every file of a folder, in the order of the files' names.</summary>
    /// <exception cref="InvalidDataException">A file is no list of talks; names it.</exception>
    public static IReadOnlyList<LabelledTalk> LoadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Load)];

    private static IEnumerable<LabelledTalk> Load(string file)
    {
        try
        {
            return Yaml.Deserialize<List<Talk>>(File.ReadAllText(file)).Select(talk => new LabelledTalk(talk.Id, [.. talk.Turns.Select(Of)]));
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{file}: line {fault.Start.Line}: {fault.Message}", fault);
        }
    }

    private static LabelledTurn Of(Turn turn) => new(
        turn.Says ?? turn.Say ?? "",
        TimeSpan.FromHours(turn.AfterHours + turn.After),
        turn.Edited,
        Alternatives(turn.Safety ?? turn.Level),
        Alternatives(turn.Topic),
        turn.Age,
        [.. turn.Has.Select(words => (IReadOnlyList<string>)[words]), .. turn.Hears is { } hears ? [Alternatives(hears)] : Array.Empty<IReadOnlyList<string>>()],
        turn.Never switch { string words => [words], IEnumerable<object> many => [.. many.OfType<string>()], _ => [] });

    private static string[] Alternatives(string? text) => text?.Split('|') ?? [];

    private sealed record Talk
    {
        public string Id { get; init; } = "";

        public List<Turn> Turns { get; init; } = [];
    }

    private sealed record Turn
    {
        public string? Say { get; init; }

        public string? Says { get; init; }

        public double After { get; init; }

        public double AfterHours { get; init; }

        public bool Edited { get; init; }

        public string? Level { get; init; }

        public string? Safety { get; init; }

        public string? Topic { get; init; }

        public double? Age { get; init; }

        public List<string> Has { get; init; } = [];

        public string? Hears { get; init; }

        /// <summary>One text, or a list of them.</summary>
        public object? Never { get; init; }
    }
}
