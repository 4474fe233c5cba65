using System.Globalization;

namespace Recognizers.Specification;

/// <summary>Writes <c>docs/recognizers.md</c>: how many cases pass, by model.</summary>
internal static class SpecificationPage
{
    private const string Introduction = """
        # Recognisers beside the original

        `src/Recognizers` follows Microsoft.Recognizers.Text: the same names, the same results. Its public English specification is the measure,
        in the scope this product needs: numbers to 10,000, ordinals to 100, ages, temperatures, yes and no, durations, clock times and time ranges.
        The cases are Microsoft's and stay out of this repository; they come as one JSON object a line.

        Written by the command below; do not edit by hand.

            dotnet run --project tests/Recognizers.Specification -c Release -- CASES.jsonl --page docs/recognizers.md

        Cases of kind `model` are what a caller gets: number and order of the results and every compared field must match. Cases of kind
        `extractor` and `parser` test inner parts of the original and are measured through the whole recogniser, which may widen or join a span.


        """;

    private const string Beyond = """

        A pass on known cases says less about unknown ones: the rules were written with these cases at hand. Our own tests
        (`tests/Recognizers.Tests`) hold other wordings of the same kinds, and random texts for spans, overlaps and time.

        ## Beyond the original

        | what | where |
        |---|---|
        | parents' ages: "8mo", "13w+4", "LO 5m", "almost 1", "14 weeks but 9 corrected", "31 weeker" | `ParentAgeRecognizer` |
        | "a fever of 101.3", "38 point 5" without a unit | `NumberWithUnitOptions.BodyTemperature` |
        | "half 7", "7ish", "2-4am", a bare hour after a word of time | `DateTimeOptions.LooseHours` |
        | "3 y.o.", "9 m/o", "6 wks old" | `RecognizeAge` |

        A second language is a folder beside `src/Recognizers/English` and an entry in `CultureFolder`.

        """;

    public static void Write(IReadOnlyList<Outcome> outcomes, string path)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.Write(Introduction.ReplaceLineEndings("\n"));
        Scorecard.Print(outcomes, page);
        page.Write(Beyond.ReplaceLineEndings("\n"));
        File.WriteAllText(path, page.ToString());
    }
}
