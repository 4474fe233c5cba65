namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>One file of <c>knowledge/safety</c>; every section is optional, and files add up.</summary>
internal sealed class SafetyFile
{
    public Dictionary<string, List<string>> Classes { get; set => field = value ?? []; } = [];

    public List<string> Fillers { get; set => field = value ?? []; } = [];

    public Dictionary<string, List<string>> Spellings { get; set => field = value ?? []; } = [];

    /// <summary>What makes a sentence plain: likeness does not hear it, the rules do.</summary>
    public List<string> Plain { get; set => field = value ?? []; } = [];

    public NegationEntry? Negation { get; set; }

    public Dictionary<string, ContextEntry> Contexts { get; set => field = value ?? []; } = [];

    public Dictionary<string, List<string>> Defaults { get; set => field = value ?? []; } = [];

    public List<AgeCueEntry> Ages { get; set => field = value ?? []; } = [];

    public List<SignEntry> Signs { get; set => field = value ?? []; } = [];

    public List<RuleEntry> Rules { get; set => field = value ?? []; } = [];

    public Dictionary<string, ReplyEntry> Replies { get; set => field = value ?? []; } = [];

    public Dictionary<string, string> Lines { get; set => field = value ?? []; } = [];

    public Dictionary<string, List<string>> Talk { get; set => field = value ?? []; } = [];

    public List<LanguageEntry> Languages { get; set => field = value ?? []; } = [];

    public sealed class NegationEntry
    {
        public List<string> Words { get; set => field = value ?? []; } = [];

        public List<string> Passes { get; set => field = value ?? []; } = [];
    }

    public sealed class ContextEntry
    {
        public ContextReach Reach { get; set; }

        public int Within { get; set; } = 8;

        public List<string> EndsAt { get; set => field = value ?? []; } = [];

        public List<string> Patterns { get; set => field = value ?? []; } = [];
    }

    public sealed class AgeCueEntry
    {
        public double From { get; set; }

        public double Below { get; set; }

        public List<string> Patterns { get; set => field = value ?? []; } = [];
    }

    public sealed class SignEntry
    {
        public string Id { get; set; } = "";

        public List<string> Any { get; set => field = value ?? []; } = [];

        public List<string> Unless { get; set => field = value ?? []; } = [];

        public List<string> Heeds { get; set => field = value ?? []; } = [];
    }

    public sealed class AgeEntry
    {
        public double From { get; set; }

        public double Below { get; set; } = double.MaxValue;

        public bool Unknown { get; set; } = true;
    }

    public sealed class TemperatureEntry
    {
        public double From { get; set; } = 30;

        public double Below { get; set; } = 45;
    }

    public sealed class RuleEntry
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";

        public string Level { get; set; } = "";

        public SafetyWhen When { get; set; }

        public AgeEntry? Age { get; set; }

        public TemperatureEntry? Temperature { get; set; }

        public List<string> Any { get; set => field = value ?? []; } = [];

        public List<string> AnySign { get; set => field = value ?? []; } = [];

        public List<string> With { get; set => field = value ?? []; } = [];

        public List<string> Without { get; set => field = value ?? []; } = [];

        public List<string> Unless { get; set => field = value ?? []; } = [];

        public List<string>? Heeds { get; set; }

        public int Rank { get; set; }

        public bool Amber { get; set; }

        public string Reply { get; set; } = "";

        /// <summary>The reply where the message only resembles this danger; the rule's own unless given.</summary>
        public string? ReplyByLikeness { get; set; }

        public string? WouldChange { get; set; }

        public List<string> MustNotSay { get; set => field = value ?? []; } = [];

        public List<string> Sources { get; set => field = value ?? []; } = [];

        public string? Source { get; set; }

        public DateOnly Drafted { get; set; }

        public string? Reviewed { get; set; }
    }

    public sealed class ReplyEntry
    {
        public string Text { get; set; } = "";

        /// <summary>What is said instead of the text to who only asks whether it may be done; null where that is the same.</summary>
        public string? Asked { get; set; }

        /// <summary>What is said instead of the text to who tells of a time that is over; null where that is the same.</summary>
        public string? Past { get; set; }

        public string? Second { get; set; }

        public List<string> Buttons { get; set => field = value ?? []; } = [];

        public string? AgeLine { get; set; }

        public List<string> AgeButtons { get; set => field = value ?? []; } = [];

        public string? Note { get; set; }

        public bool SafetyBreak { get; set; }

        public bool Holds { get; set; }

        /// <summary>Whether what is asked beside a danger that is held is answered below the line for it, once that line has come twice: who must keep a child quiet is safer with an answer.</summary>
        public bool GoesOn { get; set; }

        public bool Silences { get; set; }

        /// <summary>Whether it asks the parent to lay the child down safe and step away.</summary>
        public bool AsksToStepAway { get; set; }

        /// <summary>Whether nothing softer may stand below it.</summary>
        public bool Alone { get; set; }

        /// <summary>The rule whose reply a yes gets, where this one asks whether somebody may come to harm by the parent.</summary>
        public string? AsksOfHarm { get; set; }

        /// <summary>What a parent hears who asks whether the child may sleep.</summary>
        public string? MaySleep { get; set; }
    }

    public sealed class LanguageEntry
    {
        public string Code { get; set; } = "";

        public string Name { get; set; } = "";

        public string? Script { get; set; }

        public List<string> Markers { get; set => field = value ?? []; } = [];

        public List<string> Emergency { get; set => field = value ?? []; } = [];

        public List<string> Crisis { get; set => field = value ?? []; } = [];

        public string Number { get; set; } = "";

        public string Line { get; set; } = "";

        public string CrisisLine { get; set; } = "";

        public string? Reviewed { get; set; }
    }
}
