using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety;

/// <summary>Reads <c>knowledge/safety/*.yaml</c>, gathers every fault with its file, and compiles the rules.</summary>
public static class SafetyRulesLoader
{
    /// <summary>The folder's name inside the knowledge folder.</summary>
    public const string Folder = "safety";

    private static readonly FrozenSet<string> Others = new[] { "sources.yaml" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Loads the safety folder; throws <see cref="KnowledgeFormatException"/> with all faults when anything is wrong.</summary>
    public static SafetyRules Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var faults = new List<KnowledgeFault>();
        var compiler = new RulesCompiler(faults);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (!Others.Contains(name) && KnowledgeYaml.Read<SafetyFile>(File.ReadAllText(path), "safety/" + name, 1, faults) is { } file)
                compiler.Add("safety/" + name, file);
        }

        var rules = compiler.Compile();
        return faults.Count == 0 ? rules : throw new KnowledgeFormatException(faults);
    }
}
