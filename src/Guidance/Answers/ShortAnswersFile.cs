namespace GentleSleepBot.Guidance.Answers;

/// <summary>The shape of <c>knowledge/short-answers.yaml</c>.</summary>
internal sealed class ShortAnswersFile
{
    /// <summary>Groups of words that patterns name.</summary>
    public Dictionary<string, List<string>> Classes { get; set => field = value ?? []; } = [];

    /// <summary>How parents ask how long something takes or lasts.</summary>
    public List<string> AsksHowLong { get; set => field = value ?? []; } = [];

    public List<AnswerEntry> Answers { get; set => field = value ?? []; } = [];

    /// <summary>How long the change or the patch that a topic is about takes.</summary>
    public List<TextsEntry> HowLong { get; set => field = value ?? []; } = [];

    public class TextsEntry
    {
        public string Topic { get; set; } = "";

        /// <summary>Other topics that the same question leads to at times.</summary>
        public List<string> Also { get; set => field = value ?? []; } = [];

        /// <summary>Ages that the texts hold for, in months; null when they hold for all.</summary>
        public AgesEntry? Ages { get; set; }

        /// <summary>Wordings of the answer, to take turns.</summary>
        public List<string> Texts { get; set => field = value ?? []; } = [];

        public IEnumerable<string> Topics() => Also.Prepend(Topic);
    }

    public sealed class AnswerEntry : TextsEntry
    {
        /// <summary>How the question is asked; one of the patterns is enough.</summary>
        public List<string> Asks { get; set => field = value ?? []; } = [];
    }

    public sealed class AgesEntry
    {
        public double From { get; set; }

        public double Below { get; set; } = double.MaxValue;

        /// <summary>Whether an age is one of them.</summary>
        /// <param name="months">The age.</param>
        public bool Hold(double months) => months >= From && months < Below;
    }
}
