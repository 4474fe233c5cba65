namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Reads the phrasings of one topic: a message a line, notes after <c>#</c>.</summary>
/// <param name="folder">The folder of topics.</param>
/// <param name="topic">Whose phrasings.</param>
/// <param name="topics">The ids of all topics.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class PhrasingFile(DirectoryInfo folder, string topic, IReadOnlySet<string> topics, ICollection<KnowledgeFault> faults)
{
    private const string AlsoBegins = "[also";
    private readonly string _name = topic + ".phrasings.txt";

    /// <summary>The phrasings in order; none when there is no file.</summary>
    public Phrasing[] Read()
    {
        var path = Path.Combine(folder.FullName, _name);
        return File.Exists(path) ? [.. File.ReadLines(path).Index().Select(line => Read(line.Index + 1, line.Item)).OfType<Phrasing>()] : [];
    }

    private Phrasing? Read(int number, string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
            return null;

        var phrasing = Phrasing.Parse(text);
        if (phrasing.Text.Contains(AlsoBegins, StringComparison.Ordinal))
            Fault(number, "other topics stand at the end of the line, as in [also short-naps contact-naps]");
        foreach (var also in phrasing.Also.Where(also => also == topic || !topics.Contains(also)))
            Fault(number, $"also \"{also}\": {(also == topic ? "this is the file of that topic" : "there is no such topic")}");
        return phrasing;
    }

    private void Fault(int line, string message) => faults.Add(new KnowledgeFault(Path.Combine(folder.Name, _name), line, message));
}
