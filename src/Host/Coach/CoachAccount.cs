namespace GentleSleepBot.Host.Coach;

/// <summary>A coach: how they sign in, and what their clients are told of them.</summary>
internal sealed class CoachAccount
{
    public string Id { get; set; } = "";

    /// <summary>The name the coach signs in with, such as an e-mail address.</summary>
    public string SignInName { get; set; } = "";

    /// <summary>The same, folded for comparing.</summary>
    public string NormalizedSignInName { get; set; } = "";

    /// <summary>The coach's name as clients see it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Changes with every change, so that two at once do not undo each other.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Changes when sessions that are open must end.</summary>
    public string SecurityStamp { get; set; } = "";

    public string? PasswordHash { get; set; }

    public string? AuthenticatorKey { get; set; }

    public bool HasTwoFactor { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public int FailedSignIns { get; set; }

    /// <summary>Two-letter code of the country that new links begin with; null when not chosen.</summary>
    public string? Country { get; set; }

    /// <summary>Where e-mails go; null for none.</summary>
    public string? Email { get; set; }

    /// <summary>Whether an e-mail says at once that somebody asked.</summary>
    public bool TellsAtOnce { get; set; }

    /// <summary>Hour of the coach's day at which they are told what waits; null for never.</summary>
    public int? DigestHour { get; set; }

    /// <summary>The coach's day on which that was last done by e-mail.</summary>
    public DateOnly? DigestSentOn { get; set; }

    /// <summary>The coach's day on which that was last done on their browsers.</summary>
    public DateOnly? DigestPushedOn { get; set; }

    /// <summary>When the coach answers.</summary>
    public CoachHours Hours { get; set; } = new();

    /// <summary>The coach's day, once the hour has come at which they are told what waits; null before, and when they want none.</summary>
    public DateOnly? DigestDay(DateTimeOffset now)
    {
        var local = Hours.Local(now);
        return local.Hour >= DigestHour ? DateOnly.FromDateTime(local.DateTime) : null;
    }
}
