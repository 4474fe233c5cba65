using System.Collections.Frozen;
using System.Text;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>Numbers to ring, by country. Lines that nobody has confirmed are never shown as certain.</summary>
public sealed class SupportLines
{
    /// <summary>The file's name inside the knowledge folder.</summary>
    public const string FileName = "support-lines.yaml";

    private const int MostWordsBefore = 6;
    private static readonly FrozenSet<string> Selves = new[] { "i", "im", "ive", "we", "were", "weve", "live", "living", "based", "here", "am" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Asking = new[] { "who", "what", "which", "where", "whats", "whos", "is" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Numbers = new[] { "ring", "call", "phone", "number", "numbers", "helpline", "line", "text" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Others = new[] { "mum", "mom", "mother", "sister", "brother", "friend", "husband", "dad", "family", "she", "he", "they", "was", "used" }.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, SupportLinesFile.CountryEntry> _countries;
    private readonly FrozenDictionary<string, (string[] Name, string Country)[]> _saidByFirstWord;
    private readonly IReadOnlyList<SupportLinesFile.CountryEntry> _inOrder;

    private SupportLines(SupportLinesFile file)
    {
        _inOrder = file.Countries;
        _saidByFirstWord = file.Countries.SelectMany(country => country.Said.Select(name => (Name: name.Split(' '), country.Code)))
            .GroupBy(said => said.Name[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _countries = file.Countries.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads <c>support-lines.yaml</c>; throws <see cref="KnowledgeFormatException"/> with all faults when anything is wrong.</summary>
    public static SupportLines Load(string path)
    {
        var faults = new List<KnowledgeFault>();
        var name = Path.GetFileName(path);
        var file = KnowledgeYaml.Read<SupportLinesFile>(File.ReadAllText(path), name, 1, faults);
        foreach (var country in file?.Countries ?? [])
        {
            if (country.Emergency.Count == 0 || country.Emergency[0].Call is null)
                faults.Add(new KnowledgeFault(name, 0, $"{country.Code} has no emergency number"));
            if (file!.Countries.Count(other => other.Code == country.Code) > 1)
                faults.Add(new KnowledgeFault(name, 0, $"{country.Code} is listed twice"));
        }

        return faults.Count == 0 ? new SupportLines(file!) : throw new KnowledgeFormatException(faults);
    }

    /// <summary>Whether there are lines for a country; two-letter code, any case.</summary>
    public bool Knows(string? country) => country is not null && _countries.ContainsKey(country);

    /// <summary>The country whose name the parent gives as the place they are in, or null.</summary>
    internal string? CountrySaid(MessageText text)
    {
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (_saidByFirstWord.TryGetValue(text.Words[i].Text, out var said) && Array.Find(said, one => Stands(one.Name, text, i)).Country is { } country && IsTheirs(text, i))
                return country;
        }

        return null;
    }

    /// <summary>The country of a device whose time zone and language tag agree, or null.</summary>
    internal string? CountryOfDevice(string? timeZone, string? locale)
    {
        var region = locale?.Split('-', '_') is [_, .., { Length: 2 } last] ? last : null;
        return _inOrder.FirstOrDefault(country =>
            string.Equals(country.Code, region, StringComparison.OrdinalIgnoreCase)
            && country.Zones.Exists(zone => timeZone is not null && timeZone.StartsWith(zone, StringComparison.Ordinal)))?.Code;
    }

    /// <summary>"US, Canada 911 · UK 999 · …", each number with its countries.</summary>
    public string EmergencyByCountry => string.Join(" · ", EmergencyGroups.Select(group => $"{group.Names} {Link(group.Number)}"));

    /// <summary>The first confirmed line of a kind of each country that has one: "US 1-800-799-7233 · UK 0808 2000 247 · …".</summary>
    internal string ByCountry(SupportKind kind) => string.Join(" · ", _inOrder
        .Select(country => (country.Name, Lines(country, kind).Find(line => line is { Confirmed: true, Call: not null })?.Call))
        .Where(line => line.Call is not null)
        .Select(line => $"{line.Name} {Link(line.Call!)}"));

    internal IEnumerable<(string Names, string Number)> EmergencyGroups => _inOrder
        .GroupBy(country => country.Emergency[0].Call!, StringComparer.Ordinal)
        .Select(group => (string.Join(", ", group.Select(country => country.Name)), group.Key));

    /// <summary>The confirmed lines of a kind for a country as text with telephone links, or null when there is none.</summary>
    internal string? Say(string? country, SupportKind kind, int most)
    {
        if (country is null || !_countries.TryGetValue(country, out var entry))
            return null;
        var lines = Lines(entry, kind).Where(line => line.Confirmed).Take(most).Select(Say).ToList();
        return lines.Count == 0 ? null : string.Join(", or ", lines);
    }

    internal string? Number(string? country) =>
        country is not null && _countries.TryGetValue(country, out var entry) ? entry.Emergency[0].Call : null;

    private static bool Stands(string[] name, MessageText text, int at)
    {
        for (var word = 0; word < name.Length; word++)
        {
            if (at + word >= text.Words.Count || text.Words[at + word].Text != name[word])
                return false;
        }

        return true;
    }

    // "we're in Ireland", "I live here in the UK", "who do I ring at this hour, UK"; not "my mum is in Ireland" or "flying to Australia".
    private static bool IsTheirs(MessageText text, int at)
    {
        var sentence = text.Words.Where(word => word.Sentence == text.Words[at].Sentence).Select(word => word.Text).ToList();
        if (sentence.Exists(Numbers.Contains) && sentence.Exists(Asking.Contains) && !sentence.Exists(Others.Contains))
            return true;

        var before = text.Words.Take(at).Reverse().TakeWhile(word => word.Sentence == text.Words[at].Sentence).Take(MostWordsBefore).Select(word => word.Text).ToList();
        return before.Take(2).Any(word => word is "in" or "from") && before.Exists(Selves.Contains) && !before.Exists(Others.Contains);
    }

    private static List<SupportLinesFile.LineEntry> Lines(SupportLinesFile.CountryEntry country, SupportKind kind) => kind switch
    {
        SupportKind.Emergency => country.Emergency,
        SupportKind.Nurse => country.Nurse,
        SupportKind.Crisis => country.Crisis,
        SupportKind.Perinatal => country.Perinatal,
        SupportKind.Poison => country.Poison,
        SupportKind.Bereavement => country.Bereavement,
        SupportKind.Abuse => country.Abuse,
        _ => country.ChildProtection,
    };

    private static string Say(SupportLinesFile.LineEntry line)
    {
        var said = new StringBuilder(line.Name);
        if (line.Call is { } call)
            said.Append(said.Length > 0 ? " " : "").Append(Link(call));
        if (line.Text is { } text)
            said.Append(line.Call is null ? " " : " (or text ").Append(text).Append(line.Call is null ? "" : ")");
        if (line.Call is null && line.Text is null && line.Chat is { } chat)
            said.Append(' ').Append(chat);
        return said.ToString();
    }

    private static string Link(string number) =>
        $"[{number}](tel:{string.Concat(number.Where(mark => char.IsAsciiDigit(mark) || mark == '+'))})";
}
