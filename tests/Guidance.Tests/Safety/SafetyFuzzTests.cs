using FsCheck;
using FsCheck.Fluent;
using GentleSleepBot.Guidance.Language;

namespace Guidance.Tests.Safety;

/// <summary>However a message is typed, a red flag that the screen finds in it stays found. The seed is fixed: a failure is a finding, not an accident.</summary>
public sealed class SafetyFuzzTests
{
    private const int MostSlips = 2;
    private static readonly Config Checks = Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20261126, 7);
    private static readonly string[] Emoji = ["😭", "🙏", "😂", "❤️", "🤒", "👶🏽"];
    private static readonly string[] Pauses = ["\n", "\r\n", "  ", " \n ", "\t"];
    private static readonly string[] Ends = ["!!!", "...", " ??", "!", " :(", ""];

    // Lines in other languages are left out: their scripts have neither case nor apostrophes.
    private static readonly string[] Messages =
        [.. LabelledDanger.Load("red-flags.jsonl").Where(line => line.Text.Length < 300 && line.IsHit && line.Text.All(letter => letter < 0x250 || letter > 0x2000) && SafetyFixture.Assess(line.Text).OtherLanguage is null).Select(line => line.Text)];

    private static readonly Gen<string> Message = Gen.Elements(Messages);

    [Fact]
    public void Case_NeverLosesARedFlag() => Check(
        from text in Message
        from upper in Gen.Elements(true, false).ListOf(text.Length)
        select (text, string.Concat(text.Zip(upper, (letter, isUpper) => isUpper ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter)))));

    [Fact]
    public void Apostrophes_NeverLoseARedFlag() => Check(
        from text in Message
        from mark in Gen.Elements("", "’", "`", "´")
        select (text, text.Replace("'", mark, StringComparison.Ordinal)));

    [Fact]
    public void LineBreaks_NeverLoseARedFlag() => Check(
        from text in Message
        from pause in Gen.Elements(Pauses)
        from places in Gen.Elements(true, false).ListOf(text.Count(letter => letter == ' '))
        select (text, Weave(text, places, pause)));

    [Fact]
    public void Emoji_NeverLoseARedFlag() => Check(
        from text in Message
        from emoji in Gen.Elements(Emoji)
        from places in Gen.Elements(true, false, false).ListOf(text.Count(letter => letter == ' '))
        select (text, Weave(text, places, $" {emoji} ")));

    [Fact]
    public void EndMarks_NeverLoseARedFlag() => Check(
        from text in Message
        from end in Gen.Elements(Ends)
        select (text, text.TrimEnd('.', '!', '?') + end));

    [Fact]
    public void DoubledLetters_NeverLoseARedFlag() => Check(
        from text in Message
        from at in Gen.Choose(0, text.Length - 1)
        from times in Gen.Choose(1, 4)
        select (text, char.IsLetter(text[at]) && WordAt(text, at).Length >= 4 ? text.Insert(at, new string(text[at], times)) : text));

    [Fact]
    public void TypingSlips_NeverLoseARedFlag() => Check(
        from text in Message
        from slips in Gen.Choose(0, 10_000).ListOf(MostSlips)
        select (text, Slip(text, slips)));

    private static void Check(Gen<(string Text, string Typed)> messages) =>
        Prop.ForAll(messages.ToArbitrary(), message => IsAtLeast(message.Typed, message.Text)).Check(Checks);

    private static bool IsAtLeast(string typed, string text) =>
        SafetyFixture.AssessAsTheBot(text) is var wanted && (SafetyFixture.AssessAsTheBot(typed) == wanted || SafetyFixture.Assess(typed).Level >= SafetyFixture.Assess(text).Level);

    private static string Weave(string text, List<bool> places, string with)
    {
        var words = text.Split(' ');
        return string.Concat(words.Select((word, index) => index < places.Count ? word + (places[index] ? with : " ") : word));
    }

    // One slip in a word of 5 to 7 letters, two in longer ones, at most two a message; a slip that makes another ordinary word is another message.
    private static string Slip(string text, IEnumerable<int> seeds)
    {
        var words = text.Split(' ');
        var written = text.Split(' ');
        foreach (var seed in seeds)
        {
            var at = seed % words.Length;
            var word = words[at];
            if (written[at].Length < 5 || (written[at].Length < 8 && word != written[at]) || !word.All(char.IsAsciiLetterLower))
                continue;
            var typed = Slip(word, seed / words.Length % (word.Length - 1), seed % 4);
            words[at] = CommonWords.Contains(typed) || Distinct(typed) < 4 ? word : typed;
        }

        return string.Join(' ', words);
    }

    private static int Distinct(string word) => word.Where((letter, index) => index == 0 || letter != word[index - 1]).Count();

    private static string Slip(string word, int place, int kind) => kind switch
    {
        0 => word.Remove(place, 1),
        1 => word.Insert(place, "e"),
        2 => string.Concat(word.AsSpan(0, place), "s", word.AsSpan(place + 1)),
        _ => string.Concat(word.AsSpan(0, place), word.AsSpan(place + 1, 1), word.AsSpan(place, 1), word.AsSpan(place + 2)),
    };

    private static string WordAt(string text, int at)
    {
        var start = text.LastIndexOf(' ', at) + 1;
        var end = text.IndexOf(' ', at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
