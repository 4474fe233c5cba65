using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Retention;

internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>How long after the last message all is kept of a person who did not agree to be remembered. A day by default.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00")]
    public TimeSpan Unremembered { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The same for a person who agreed. 30 days by default.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan Remembered { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long backups of the database are kept: so long it is remembered who asked to be forgotten. 30 days by default.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan Backups { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long it is kept what each coach did. A year by default.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan CoachActions { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How often it is looked for what is to go. 15 minutes by default.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "06:00:00")]
    public TimeSpan Period { get; set; } = TimeSpan.FromMinutes(15);
}
