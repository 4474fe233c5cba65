namespace GentleSleepBot.Guidance.Reading;

/// <summary>Keeps the questions of a message apart: sentences with a question mark, or that open like a question, and what is asked behind an "and" within them.</summary>
internal static class QuestionReader
{
    private const int FewestWords = 2;
    private const int FewestWordsOfAPart = 3;

    public static List<AskedQuestion> Read(MarkedMessage message)
    {
        var questions = new List<AskedQuestion>();
        for (var first = 0; first < message.Count;)
        {
            var last = first;
            while (message.SameSentence(last, last + 1))
                last++;
            if (Question(message, first, last) is { } from)
                questions.AddRange(Parts(message, from, last).Select((part, at) => new AskedQuestion(questions.Count + at, message.Evidence(part.First, part.Last))).ToList());
            first = last + 1;
        }

        return questions;
    }

    // "How do I stop the dummy, and when do they go to one nap?" asks two things.
    private static IEnumerable<(int First, int Last)> Parts(MarkedMessage message, int from, int last)
    {
        var first = from;
        for (var at = from + FewestWordsOfAPart; at + FewestWordsOfAPart <= last; at++)
        {
            var open = message.WordAt(at + 1) is "also" or "then" ? at + 2 : at + 1;
            if (at - first < FewestWordsOfAPart || message.WordAt(at) != "and" || !OpensAQuestion(message, open))
                continue;

            yield return (first, at - 1);
            first = open;
        }

        yield return (first, last);
    }

    private static bool OpensAQuestion(MarkedMessage message, int open) => message.WordAt(open) switch
    {
        "how" or "what" or "whats" or "when" or "where" or "why" or "which" => message.WordAt(open + 1) is "do" or "does" or "did" or "is" or "are" or "should" or "can" or "could" or "will" or "would" or "much" or "many" or "long" or "often" or "early" or "late" or "about" or "time" or "age" || message.WordAt(open) == "whats",
        "do" or "does" or "is" or "are" or "should" or "can" or "could" or "will" or "am" => IsInverted(message, open) || message.WordAt(open + 1) is "it" or "i" or "we" or "they",
        _ => false,
    };

    private static int? Question(MarkedMessage message, int first, int last)
    {
        var open = first;
        while (message.WordAt(open) is "and" or "so" or "but" or "also" or "ok" or "or" or "then" or "hi" or "hello" or "hey" && open < last)
            open++;
        var marked = EndsWithMark(message, last);
        if (marked)
            return last - first + 1 >= FewestWords ? first : null;
        return message.Has(open, Trait.Asking) && last - open + 1 > FewestWords && !message.Has(open + 1, Trait.Negation) && IsInverted(message, open) ? first : null;
    }

    private static bool EndsWithMark(MarkedMessage message, int last)
    {
        var after = last == message.Count - 1 ? message.Text.Original.AsSpan(message[last].Word.End + 1) : message.Gap(last);
        return after.Contains('?') || after.Contains('？');
    }

    // "is he ok" asks, "is my favourite" does not; a question word asks by itself.
    private static bool IsInverted(MarkedMessage message, int open) =>
        message.WordAt(open) is "how" or "what" or "whats" or "why" or "where" or "which" or "any" or "anyone" or "anybody" or "has"
        || message.Has(open + 1, Trait.Myself | Trait.She | Trait.He | Trait.They | Trait.Child | Trait.Article) || message.WordAt(open + 1) is "you" or "this" or "that" or "there";
}
