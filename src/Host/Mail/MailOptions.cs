using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace GentleSleepBot.Host.Mail;

internal sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>Name of the SMTP server; empty by default: then no e-mail is sent.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port of the SMTP server; 587 by default.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is kept private: <c>StartTls</c> by default, <c>Tls</c> from the first byte, or <c>None</c> for a server on the same machine.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Name to sign in with; empty where the server asks for none.</summary>
    public string User { get; set; } = "";

    /// <summary>Password to sign in with.</summary>
    public string Password { get; set; } = "";

    /// <summary>The address that e-mails come from, such as <c>Gentle Sleep &lt;no-reply@example.org&gt;</c>; needed where a server is set.</summary>
    public string From { get; set; } = "";

    /// <summary>Whether e-mails can be sent.</summary>
    public bool IsSet => Host.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSet && !MailboxAddress.TryParse(From, out _))
            yield return new ValidationResult("From must be an e-mail address where Host is set.", [nameof(From)]);
    }
}
