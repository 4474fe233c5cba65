using Recognizers.Text.Cultures;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>The unit phrases of one culture.</summary>
internal sealed class UnitLexicon
{
    private UnitLexicon(UnitFile file)
    {
        Age = new UnitTable(file.Age);
        Temperature = new UnitTable(file.Temperature);
        LooseLetters = new WordSet(file.LooseLetters);
        AngleWords = new WordSet(file.AngleWords);
        BodyTemperature = file.BodyTemperature;
        BodyWords = new WordSet(file.BodyTemperature.Words);
        OtherUnits = new WordSet(file.OtherUnits);
    }

    public UnitTable Age { get; }

    public UnitTable Temperature { get; }

    public WordSet LooseLetters { get; }

    public WordSet AngleWords { get; }

    public BodyTemperatureFile BodyTemperature { get; }

    public WordSet BodyWords { get; }

    public WordSet OtherUnits { get; }

    public static UnitLexicon Of(CultureFolder culture) =>
        culture.Part("units.json", CultureJson.Default.UnitFile, file => new UnitLexicon(file));
}
