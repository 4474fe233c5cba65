using FsCheck;
using FsCheck.Fluent;

namespace Recognizers.Tests;

/// <summary>Texts made of the pieces that recognisers care for, and of anything at all.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "-", "–", "+", "/", ".", ",", ":", "'", "(", ")", "°", "%", "½", "&", "a", "an", "the", "one", "two", "twenty", "hundred",
        "thousand", "half", "quarter", "third", "fifths", "first", "point", "over", "in", "out of", "and", "minus", "1", "7", "12", "38.5", "100", "2019",
        "am", "pm", "p.m.", "o'clock", "ish", "past", "to", "at", "from", "between", "until", "since", "for", "every", "last", "next", "this",
        "morning", "night", "tonight", "yesterday", "monday", "week", "months", "days", "h", "m", "mo", "w", "yo", "old", "weeker", "corrected",
        "born", "turned", "almost", "LO", "DS1", "she's", "ago", "early", "pp", "c", "F", "celsius", "degrees", "yes", "no", "not", "ok", "👍", "🏽",
        "\ud83d", "\udc4d", "İ", "ß", "ﬁ", "\u0301", "١٢", "１", "dozen", "more than", "weekend", "noon", "lunch", "T", "e", "^", "k", "couple",
    ];

    public static Arbitrary<string> Generator { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();
}
