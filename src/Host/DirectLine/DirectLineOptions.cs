using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.DirectLine;

internal sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";

    private const int ShortestSecret = 32;

    /// <summary>Secrets with which other servers may open conversations, each of 32 characters or more; none by default.</summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>Origins besides our own whose pages may call Direct Line, such as <c>https://example.org</c>; none by default.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; set; } = [];

    /// <summary>How long a token is good for; stock clients refresh theirs every 15 minutes. 30 minutes by default.</summary>
    [Range(typeof(TimeSpan), "00:16:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream address may wait to be opened. A minute by default.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:05:00")]
    public TimeSpan StreamTicketLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest body of one posted activity, in bytes. 262,144 by default.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Largest upload of files, in bytes. Their content is not kept. 8,388,608 by default, and no more than the server takes in one request.</summary>
    [Range(1024, 30_000_000)]
    public int MaxUploadBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Most new tokens and conversations from one address in a minute; this machine is not limited. 60 by default.</summary>
    [Range(1, 100_000)]
    public int StartsPerMinute { get; set; } = 60;

    /// <summary>Most activities posted from one address in a minute; this machine is not limited. 600 by default.</summary>
    [Range(1, 100_000)]
    public int PostsPerMinuteOfAddress { get; set; } = 600;

    /// <summary>Most activities posted in one conversation in a minute. 120 by default.</summary>
    [Range(10, 100_000)]
    public int PostsPerMinuteOfConversation { get; set; } = 120;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secrets.Any(secret => secret.Length < ShortestSecret))
            yield return new ValidationResult($"a secret has {ShortestSecret} characters or more.", [nameof(Secrets)]);
        foreach (var wrong in TrustedOrigins.Where(origin => !Origin.IsOrigin(origin)))
            yield return new ValidationResult($"'{wrong}' is no origin such as https://example.org.", [nameof(TrustedOrigins)]);
    }
}
