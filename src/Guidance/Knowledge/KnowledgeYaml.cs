using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Reads YAML strictly: an unknown, doubled or missing member is a fault with its line.</summary>
internal static class KnowledgeYaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>The value in a Markdown file's head between two lines <c>---</c>, or null after adding a fault.</summary>
    public static T? ReadHead<T>(string markdown, string file, ICollection<KnowledgeFault> faults)
        where T : class
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        if (lines[0] == "---" && end > 0)
            return Read<T>(string.Join('\n', lines[1..end]), file, 2, faults);

        faults.Add(new KnowledgeFault(file, 1, "begins with no YAML head between two lines ---"));
        return null;
    }

    /// <summary>The value in a file of the knowledge folder.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="file">The file's name in it.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or cannot be read.</exception>
    public static T ReadFile<T>(DirectoryInfo folder, string file)
        where T : class
    {
        var path = Path.Combine(folder.FullName, file);
        if (!File.Exists(path))
            throw new KnowledgeFormatException([new KnowledgeFault(file, 0, "the file is missing")]);

        var faults = new List<KnowledgeFault>();
        return Read<T>(File.ReadAllText(path), file, 1, faults) ?? throw new KnowledgeFormatException(faults);
    }

    /// <summary>What is made of a file of the knowledge folder.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="file">The file's name in it.</param>
    /// <param name="make">Makes it, and tells what is wrong.</param>
    /// <exception cref="KnowledgeFormatException">The file is missing or wrong.</exception>
    public static TMade Load<TFile, TMade>(DirectoryInfo folder, string file, Func<TFile, List<KnowledgeFault>, TMade> make)
        where TFile : class
    {
        var faults = new List<KnowledgeFault>();
        var made = make(ReadFile<TFile>(folder, file), faults);
        return faults.Count == 0 ? made : throw new KnowledgeFormatException(faults);
    }

    /// <summary>The value in <paramref name="yaml"/>, or null after adding a fault.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="file">The file to name in faults.</param>
    /// <param name="firstLine">Line of the file on which <paramref name="yaml"/> begins, from 1.</param>
    /// <param name="faults">Where to add what is wrong.</param>
    public static T? Read<T>(string yaml, string file, int firstLine, ICollection<KnowledgeFault> faults)
        where T : class
    {
        try
        {
            RefuseEmptyItems(yaml);
            if (Deserializer.Deserialize<T>(yaml) is { } value)
                return value;

            faults.Add(new KnowledgeFault(file, firstLine, "is empty"));
        }
        catch (YamlException e)
        {
            faults.Add(new KnowledgeFault(file, firstLine - 1 + (int)e.Start.Line, e.InnerException?.Message ?? e.Message));
        }

        return null;
    }

    // "- " without anything would be a null in a list of what is never null.
    private static void RefuseEmptyItems(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var lists = new Stack<bool>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case SequenceStart or MappingStart:
                    lists.Push(parser.Current is SequenceStart);
                    break;
                case SequenceEnd or MappingEnd:
                    lists.Pop();
                    break;
                case Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } empty when lists.TryPeek(out var isList) && isList:
                    throw new YamlException(empty.Start, empty.End, "an item of a list is empty");
                default:
                    break;
            }
        }
    }
}
