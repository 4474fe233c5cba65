using MimeKit;

namespace GentleSleepBot.Host.Coach;

/// <summary>The fields in which a coach says when to be told.</summary>
internal sealed class MailForm
{
    public string? Email { get; set; }

    public bool AtOnce { get; set; }

    public int? Digest { get; set; }

    /// <summary>What is wrong, in words; null when nothing is.</summary>
    public string? FindFault() =>
        !string.IsNullOrWhiteSpace(Email) && !(MailboxAddress.TryParse(Email, out var address) && address.Address.Contains('@')) ? "That is no e-mail address."
        : Digest is < 0 or > 23 ? "The hour of the day is 0 to 23."
        : null;

    public void Apply(CoachAccount coach)
    {
        coach.Email = string.IsNullOrWhiteSpace(Email) ? null : MailboxAddress.Parse(Email).Address;
        coach.TellsAtOnce = AtOnce;
        coach.DigestHour = Digest;
    }
}
