using System.Collections.Frozen;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Readings;

/// <summary>Finds body temperatures among the numbers of a message: 35–42.5 is °C, 95–108 is °F, and neither is weeks, minutes or the room.</summary>
internal static class TemperatureReader
{
    private static readonly FrozenSet<string> Units = Set("c f celsius centigrade fahrenheit farenheit degrees degree deg degs celcius");
    private static readonly FrozenSet<string> Tells = Set(
        "temp temps temperature temperatures temprature tempreture tempature temperture fever fevers fver feaver feverish febrile thermometer hot burning boiling roasting spiked spiking spike " +
        "reads reading read rectal rectally forehead ear armpit underarm axillary tympanic calpol tylenol motrin nurofen panadol pamol paracetamol ibuprofen warm registered clocked tmp thermo");
    private static readonly FrozenSet<string> OtherUnits = Set(
        "week weeks wk wks w weeker weekers min mins minute minutes m day days d month months mo mth mths hour hours hr hrs h ml mls oz ounces kg kgs lb lbs pounds cm mm inches percent percentile am pm " +
        "year years yr yrs yo old times size th gestation st nd rd x secs sec seconds s bpm breaths g grams k weeksish dollars pounds quid euros miles km mph tog");
    private static readonly FrozenSet<string> OtherThings = Set(
        "room bedroom nursery bath bathwater water bottle outside weather house milk oven born size aged age weighs weight heating thermostat radiator gro groegg aircon ac car flat apartment bpm heart pulse im gestation section chapter page");
    private static readonly FrozenSet<string> Denials = Set("below under less lower unless until till never");
    private static readonly FrozenSet<string> Negatives = Set("not hasnt isnt wont doesnt never havent didnt cant wouldnt no");
    private static readonly FrozenSet<string> Unsure = Set("sure know wonder wondering tell asking think");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<BodyTemperature> Read(ScreenWords words)
    {
        List<BodyTemperature>? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (double.IsNaN(words.Value(i)))
                continue;
            var (value, last) = Spoken(words, i);
            if (Celsius(value) is { } celsius && IsBody(words, i, last, value))
                (found ??= []).Add(new BodyTemperature(celsius, new WordSpan(i, last)));
            i = last;
        }

        return found ?? (IReadOnlyList<BodyTemperature>)[];
    }

    // "38 point 5", "thirty eight", "a hundred and three", "39 and a half".
    private static (double Value, int Last) Spoken(ScreenWords words, int at)
    {
        var value = words.Value(at);
        var last = at;
        var spoken = words.Words[at].Kind == WordKind.Word;
        if (spoken && value is 30 or 40 && Next(words, last, out var unit) && unit is > 0 and < 10)
            (value, last) = (value + unit, last + 1);
        if (spoken && value == 100 && last + 2 < words.Count && words.Is(last + 1, "and") && words.Value(last + 2) is > 0 and < 9)
            (value, last) = (100 + words.Value(last + 2), last + 2);
        else if (value == 100 && spoken && Next(words, last, out var more) && more is > 0 and < 9)
            (value, last) = (100 + more, last + 1);
        if (last + 2 < words.Count && words.Words[last + 1].Text is "point" or "dot" && words.Value(last + 2) is >= 0 and < 10)
            return (value + (words.Value(last + 2) / 10), last + 2);
        if (last + 3 < words.Count && words.Is(last + 1, "and") && words.Is(last + 2, "a") && words.Is(last + 3, "half"))
            return (value + 0.5, last + 3);
        return (value, last);
    }

    private static bool Next(ScreenWords words, int at, out double value)
    {
        value = at + 1 < words.Count ? words.Value(at + 1) : double.NaN;
        return !double.IsNaN(value);
    }

    private static double? Celsius(double value) => value switch
    {
        >= 34 and <= 42.9 => value,
        >= 94 and <= 108 => Math.Round((value - 32) / 1.8, 2),
        _ => null,
    };

    private static bool IsBody(ScreenWords words, int first, int last, double value)
    {
        var after = last + 1 < words.Count ? words.Words[last + 1] : default;
        var gluedNext = words.Words[last].End + 1 < words.Text.Original.Length ? words.Text.Original[words.Words[last].End + 1] : ' ';
        var gluedBefore = words.Words[first].Start > 0 ? words.Text.Original[words.Words[first].Start - 1] : ' ';
        if (gluedNext is '+' or '/' or '%' || gluedBefore is '+' or '/' or '$' or '£' || (after.Text is not null && OtherUnits.Contains(after.Text)))
            return false;
        if (IsDenied(words, first) || Before(words, first, 4, OtherThings, sameClause: true))
            return false;
        if (after.Text is not null && Units.Contains(after.Text) && !After(words, last, 5, OtherThings))
            return true;
        if (Before(words, first, 8, Tells, sameClause: false) || After(words, last, 5, Tells))
            return true;
        var isAllThatIsSaid = words.Words[first].Kind == WordKind.Number && first == 0 && last == words.Count - 1;
        return value % 1 != 0 && (value is (>= 34 and < 36.3) or (>= 37.5 and < 42) or (>= 99 and <= 107) || (isAllThatIsSaid && value is >= 36.3 and < 37.5));
    }

    // "call if it goes over 38" and "stayed under 38" say no reading; "won't go below 39" and "not sure if 38.5 is high" do.
    private static bool IsDenied(ScreenWords words, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 5) && words.Words[i].Clause == words.Words[first].Clause; i--)
        {
            if (words.Is(i, "if") && i < first - 1 && (i == 0 || !Unsure.Contains(words.Words[i - 1].Text)))
                return true;
            if (i >= first - 4 && Denials.Contains(words.Words[i].Text))
                return !Before(words, i, 4, Negatives, sameClause: true);
        }

        return false;
    }

    private static bool Before(ScreenWords words, int first, int reach, FrozenSet<string> among, bool sameClause)
    {
        for (var i = first - 1; i >= Math.Max(0, first - reach); i--)
        {
            if (sameClause && words.Words[i].Clause != words.Words[first].Clause)
                return false;
            if (among.Contains(words.Words[i].Text))
                return true;
        }

        return false;
    }

    private static bool After(ScreenWords words, int last, int reach, FrozenSet<string> among)
    {
        for (var i = last + 1; i <= Math.Min(words.Count - 1, last + reach); i++)
        {
            if (words.Words[i].Sentence != words.Words[last].Sentence)
                return false;
            if (among.Contains(words.Words[i].Text))
                return true;
        }

        return false;
    }
}
