using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>The age words of one culture, ready to be looked up.</summary>
internal sealed class AgeLexicon
{
    private AgeLexicon(AgeFile file)
    {
        Units = new(Entries(file.Units, AgeCue.None).Concat(Entries(file.UnitsOld, AgeCue.Old)).Concat(Entries(file.UnitsGestation, AgeCue.Gestation)));
        Before = new(file.Before.SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))));
        After = new(file.After.SelectMany(entry => entry.Value.Select(phrase => (phrase, entry.Key))));
        Offsets = new(file.Offsets.Select(entry => (entry.Key, entry.Value)));
        Amounts = new(file.Amounts.Select(entry => (entry.Key, entry.Value)));
        Letters = file.Letters;
        Ago = new(file.Ago);
        In = new(file.In);
        Ranges = new(file.Ranges);
        Joiners = new(file.Joiners);
        Between = new(file.Between);
        DayNumber = new(file.DayNumber);
        BareFollowers = new(file.BareFollowers);
    }

    public PhraseTable<(AgeUnit Unit, AgeCue Cue)> Units { get; }

    public PhraseTable<AgeCue> Before { get; }

    public PhraseTable<AgeCue> After { get; }

    public PhraseTable<double> Offsets { get; }

    public PhraseTable<double> Amounts { get; }

    public IReadOnlyDictionary<string, double> Letters { get; }

    public WordSet Ago { get; }

    public WordSet In { get; }

    public WordSet Ranges { get; }

    public WordSet Joiners { get; }

    public WordSet Between { get; }

    public WordSet DayNumber { get; }

    public WordSet BareFollowers { get; }

    public static AgeLexicon Of(CultureFolder culture) =>
        culture.Part("ages.json", CultureJson.Default.AgeFile, file => new AgeLexicon(file));

    private static IEnumerable<(string, (AgeUnit, AgeCue))> Entries(Dictionary<AgeUnit, string[]> units, AgeCue cue) =>
        units.SelectMany(unit => unit.Value.Select(phrase => (phrase, (unit.Key, cue))));
}
