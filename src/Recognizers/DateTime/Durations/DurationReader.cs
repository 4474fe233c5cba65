using System.Globalization;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Durations;

/// <summary>Reads lengths of time: "3 hrs", "half an hour", "an hour and a half", "1h30", "all day", "2 days 1 month".</summary>
internal sealed class DurationReader(TokenizedText text, NumberIndex numbers, TimeLexicon lexicon)
{
    private const int MostParts = 6;

    /// <summary>The duration that begins at a token, with every part that belongs to it.</summary>
    public Duration? Read(int at)
    {
        if (Part(at) is not var (next, first))
            return null;

        var parts = new List<DurationPart> { first };
        while (parts.Count < MostParts && Further(next, parts) is var (end, part))
        {
            parts.Add(part);
            next = end;
        }

        return new Duration(at, next, parts);
    }

    private (int Next, DurationPart Part)? Part(int at)
    {
        if ((Counted(at) ?? Worded(at)) is not var (next, part))
            return null;
        return Half(next) is { } rest && Unit(rest.Next, glued: false) is null
            ? (rest.Next, part with { Amount = part.Amount + (rest.Value * (part.Unit.Times ?? 1)) })
            : (next, part);
    }

    /// <summary>A number, then its unit.</summary>
    private (int Next, DurationPart Part)? Counted(int at)
    {
        if (numbers.At(at) is not { Value: >= 0 } number)
            return null;

        var (end, value) = (number.Next, number.Value);
        if (Half(end) is { } half && text.Is(half.First, lexicon.Half) && Unit(half.Next, glued: false) is not null)
            (end, value) = (half.Next, value + half.Value);
        if (number.Kind == NumberKind.Fraction && lexicon.Articles.Contains(text.Word(end)))
            end++;
        if (text.IsSymbol(end, '-') && text.Glued(end) && text.Glued(end + 1))
            end++;

        return Unit(end, number.Glued) is var (next, unit) && (unit.Singular is null || value <= 1 || !text.Is(next - 1, unit.Singular))
            ? Make(next, value, unit)
            : null;
    }

    /// <summary>The fraction of "and a half".</summary>
    private NumberSpan? Half(int at) =>
        lexicon.Joiners.Contains(text.Word(at)) && numbers.At(at + 1) is { Kind: NumberKind.Fraction, Value: > 0 and < 1 } half ? half : null;

    /// <summary>"an hour", "several weeks", "all day", "for the hour".</summary>
    private (int Next, DurationPart Part)? Worded(int at)
    {
        if (lexicon.Amounts.TryFind(text, at, out var end, out var amount)
            && Unit(end, glued: false) is var (next, unit) && !(unit.NeedsNumber && amount.Value == 1) && !(amount.Plural && IsSingular(next - 1)))
            return Make(next, amount.Value, unit);

        if (lexicon.WholeWords.Contains(text.Word(at)))
        {
            end = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
            return Unit(end, glued: false) is var (after, whole) && whole.Whole ? Make(after, 1, whole) : null;
        }

        return text.Is(at, lexicon.File.Definite) && at > 0 && text.Is(at - 1, lexicon.File.DefiniteAfter) && text.Is(at + 1, lexicon.File.DefiniteUnit)
            && Unit(at + 1, glued: false) is var (last, definite) ? Make(last, 1, definite) : null;
    }

    /// <summary>Another part after white space, a comma or "and"; after the latter two only a smaller unit goes on.</summary>
    private (int Next, DurationPart Part)? Further(int next, List<DurationPart> parts)
    {
        if (Minutes(next, parts[^1]) is { } minutes)
            return minutes;

        var joined = lexicon.Joiners.Contains(text.Word(next)) || text.IsSymbol(next, ',');
        var at = joined ? next + 1 : next;
        if (numbers.At(at) is null || Part(at) is not var (end, part))
            return null;
        var smaller = part.Unit.Seconds < parts[^1].Unit.Seconds && part.Amount * part.Unit.Seconds < parts[^1].Unit.Seconds;
        return parts.TrueForAll(known => known.Unit.Seconds != part.Unit.Seconds) && (smaller || !joined) ? (end, part) : null;
    }

    /// <summary>The minutes of "1h30", "2h15m" and "1h 30m".</summary>
    private (int Next, DurationPart Part)? Minutes(int at, DurationPart hours)
    {
        if (hours.Unit.Timex != "H" || !text.IsDigits(at) || text[at].Length > 2)
            return null;

        var lettered = text.Glued(at + 1) && lexicon.MinuteLetters.Contains(text.Word(at + 1));
        var glued = text.Glued(at) && text.Is(at - 1, lexicon.File.HourLetter);
        return (lettered || (glued && !(text.Glued(at + 1) && text.IsWord(at + 1))))
            && int.TryParse(text.Word(at), CultureInfo.InvariantCulture, out var value) && value < 60
            ? Make(lettered ? at + 2 : at + 1, value, lexicon.Minute)
            : null;
    }

    private (int Next, DurationUnitEntry Unit)? Unit(int at, bool glued)
    {
        if (lexicon.Units.TryFind(text, at, out var next, out var unit) && !(text.Glued(next) && text.IsWord(next)))
            return (next, unit);
        return glued && lexicon.UnitLetters.TryFind(text, at, out next, out unit) && !(text.Glued(next) && text.IsDigits(next)) ? (next, unit) : null;
    }

    private bool IsSingular(int at) => lexicon.SingularUnits.Contains(text.Word(at));

    private static (int Next, DurationPart Part) Make(int next, double amount, DurationUnitEntry unit) =>
        (next, new DurationPart(amount * (unit.Times ?? 1), unit));
}
