using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Dialogs.Tests.Safety;

/// <summary>A talk of <c>tests/evaluation/multi-turn</c>.</summary>
public sealed class LabelledTalk
{
    /// <summary>Its name, unique over all files.</summary>
    public string Id { get; set; } = "";

    /// <summary>What is said, in order.</summary>
    public List<Turn> Turns { get; set; } = [];

    internal static IReadOnlyList<LabelledTalk> Load(string folder)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        return [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(file => reader.Deserialize<List<LabelledTalk>>(File.ReadAllText(file)))];
    }

    /// <summary>One turn and what must hold after it.</summary>
    public sealed class Turn
    {
        /// <summary>What the parent writes.</summary>
        public string Say { get; set; } = "";

        /// <summary>Hours since the turn before.</summary>
        public double After { get; set; }

        /// <summary>The level that must be found; null when it does not matter.</summary>
        public string? Level { get; set; }

        /// <summary>Words that must stand in the replies.</summary>
        public List<string> Has { get; set; } = [];

        /// <summary>Words that must not stand in them.</summary>
        public List<string> Never { get; set; } = [];
    }
}
