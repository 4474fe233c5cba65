using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.DirectLine;

internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>Secrets with which other servers may open conversations; none by default.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>Origins besides our own whose pages may call Direct Line; none by default.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; set; } = [];

    /// <summary>How long a token is good for; stock clients refresh theirs every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:16:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream address may wait to be opened.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:05:00")]
    public TimeSpan StreamTicketLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest body of one posted activity, in bytes.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Largest upload of files, in bytes. Their content is not kept.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int MaxUploadBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Most new tokens and conversations from one address in a minute; this machine is not limited.</summary>
    [Range(1, 100_000)]
    public int StartsPerMinute { get; set; } = 60;

    /// <summary>Most activities posted from one address in a minute; this machine is not limited.</summary>
    [Range(1, 100_000)]
    public int PostsPerMinuteOfAddress { get; set; } = 600;

    /// <summary>Most activities posted in one conversation in a minute.</summary>
    [Range(10, 100_000)]
    public int PostsPerMinuteOfConversation { get; set; } = 120;
}
