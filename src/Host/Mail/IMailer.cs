namespace GentleSleepBot.Host.Mail;

/// <summary>Sends e-mails.</summary>
internal interface IMailer
{
    /// <summary>Whether there is a way to send any.</summary>
    bool IsSet { get; }

    /// <summary>Sends one; throws <see cref="MailException"/> when that did not work.</summary>
    Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken);
}
