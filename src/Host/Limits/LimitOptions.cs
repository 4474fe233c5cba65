using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Limits;

internal sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Longest message that is read for an answer, in characters; a longer one is screened for danger alone. 6,000 by default.</summary>
    [Range(500, 250_000)]
    public int LongestMessage { get; set; } = 6000;

    /// <summary>Most steps of signing in to the coaches' portal from one address in a minute, two for each sign-in; this machine is not limited. 30 by default.</summary>
    [Range(2, 100_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Most connections at the same time, sockets of chat pages included. 20,000 by default.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 20_000;

    /// <summary>How long a client may take to send the head of a request. 10 s by default.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan HeadersTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
