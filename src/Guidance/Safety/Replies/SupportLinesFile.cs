namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>The file <c>knowledge/support-lines.yaml</c>.</summary>
internal sealed class SupportLinesFile
{
    public DateOnly Checked { get; set; }

    public List<CountryEntry> Countries { get; set; } = [];

    public sealed class CountryEntry
    {
        public string Code { get; set; } = "";

        /// <summary>Names by which parents say where they are, as normalised words.</summary>
        public List<string> Said { get; set; } = [];

        /// <summary>Beginnings of the IANA names of its time zones.</summary>
        public List<string> Zones { get; set; } = [];

        public string Name { get; set; } = "";

        public List<LineEntry> Emergency { get; set; } = [];

        public List<LineEntry> Nurse { get; set; } = [];

        public List<LineEntry> Crisis { get; set; } = [];

        public List<LineEntry> Perinatal { get; set; } = [];

        public List<LineEntry> Poison { get; set; } = [];

        public List<LineEntry> Bereavement { get; set; } = [];

        public List<LineEntry> Abuse { get; set; } = [];

        public List<LineEntry> ChildProtection { get; set; } = [];
    }

    public sealed class LineEntry
    {
        public string Name { get; set; } = "";

        public string? Call { get; set; }

        public string? Text { get; set; }

        public string? Chat { get; set; }

        public string? Hours { get; set; }

        public bool Confirmed { get; set; } = true;
    }
}
