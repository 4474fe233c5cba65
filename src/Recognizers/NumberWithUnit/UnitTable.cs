using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>The phrases of one kind of quantity, each leading to the name of its unit.</summary>
internal sealed class UnitTable(Dictionary<string, UnitPhrases> units)
{
    public PhraseTable<string> After { get; } = Table(units, phrases => phrases.After);

    public PhraseTable<string> Before { get; } = Table(units, phrases => phrases.Before);

    public PhraseTable<string> Alone { get; } = Table(units, phrases => phrases.Alone);

    private static PhraseTable<string> Table(Dictionary<string, UnitPhrases> units, Func<UnitPhrases, string[]?> part) =>
        new(units.SelectMany(unit => (part(unit.Value) ?? []).Select(phrase => (phrase, unit.Key))));
}
