namespace GentleSleepBot.Host.Mail;

/// <summary>How the connection to an SMTP server is kept private.</summary>
internal enum MailSecurity
{
    /// <summary>Turned on at the start; a server that cannot is not used.</summary>
    StartTls,

    /// <summary>From the first byte.</summary>
    Tls,

    /// <summary>Not at all.</summary>
    None,
}
