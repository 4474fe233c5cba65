namespace GentleSleepBot.Guidance.Reading;

/// <summary>Keeps the questions of a message apart: sentences with a question mark, or that open like a question.</summary>
internal static class QuestionReader
{
    private const int FewestWords = 2;

    public static List<AskedQuestion> Read(MarkedMessage message)
    {
        var questions = new List<AskedQuestion>();
        for (var first = 0; first < message.Count;)
        {
            var last = first;
            while (message.SameSentence(last, last + 1))
                last++;
            if (Question(message, first, last) is { } from)
                questions.Add(new AskedQuestion(questions.Count, message.Evidence(from, last)));
            first = last + 1;
        }

        return questions;
    }

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
