using GentleSleepBot.Guidance.Answers.Clock;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>The shape of <c>knowledge/plain-answers.yaml</c>, and of the files in <c>plain-answers/</c> and <c>follow-ups/</c>, which may use the classes of the former.</summary>
internal sealed class PlainAnswersFile
{
    /// <summary>Most words of a message that may be such a question as a whole.</summary>
    public int Longest { get; set; }

    /// <summary>The same where the question follows from the topic on show, for files that say nothing of their own.</summary>
    public int LongestFollowUp { get; set; }

    /// <summary>Groups of words that patterns name.</summary>
    public Dictionary<string, List<string>> Classes { get; set => field = value ?? []; } = [];

    /// <summary>What <see cref="AnswerEntry.SpeaksOf"/> is for those that say nothing of their own.</summary>
    public ShortAnswersFile.AgesEntry? SpeaksOf { get; set; }

    public List<AnswerEntry> Answers { get; set => field = value ?? []; } = [];

    public sealed class AnswerEntry
    {
        public string Id { get; set; } = "";

        /// <summary>Topic whose taps and later parts follow; null for none.</summary>
        public string? Topic { get; set; }

        /// <summary>Topic that has to be on show; null when none has.</summary>
        public string? After { get; set; }

        /// <summary>Whether the talk is about this from then on.</summary>
        public bool Subject { get; set; }

        /// <summary>Whether it tells of the bot and nothing of children, and so rests on no source.</summary>
        public bool OfTheBot { get; set; }

        /// <summary>Whether the message has to ask something.</summary>
        public bool Asked { get; set; }

        /// <summary>Whether it answers what is told of how things went since; a message that opens a talk tells no such thing, and asks for something else.</summary>
        public bool Told { get; set; }

        /// <summary>How the question is put; one of the patterns is enough.</summary>
        public List<string> Asks { get; set => field = value ?? []; } = [];

        /// <summary>With one of these it is another question.</summary>
        public List<string> Unless { get; set => field = value ?? []; } = [];

        /// <summary>With one of these it is not said, also where no pattern found it.</summary>
        public List<string> Never { get; set => field = value ?? []; } = [];

        /// <summary>Ages that it holds for, in months; null when it holds for all.</summary>
        public ShortAnswersFile.AgesEntry? Ages { get; set; }

        /// <summary>Ages that it speaks of, in months; never said of a child who is known to be another age. Null when it speaks of all.</summary>
        public ShortAnswersFile.AgesEntry? SpeaksOf { get; set; }

        /// <summary>Whether it is given only while the child's age is not known: an answer that asks for it.</summary>
        public bool AgeUnknown { get; set; }

        /// <summary>Clock times that the texts hold, counted from what the message tells; without it the answer is not given. Null where they hold none.</summary>
        public ClockSumEntry? Clock { get; set; }

        /// <summary>Id of the plain answer in <c>plain-answers/</c> whose texts this has; null where it has its own.</summary>
        public string? SaysAs { get; set; }

        /// <summary>The answer, and what is said when it is asked again.</summary>
        public List<string> Texts { get; set => field = value ?? []; } = [];
    }
}
