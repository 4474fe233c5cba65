using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GentleSleepBot.Host.Mail;

/// <summary>Sends e-mails over SMTP.</summary>
internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    private const int PatienceMilliseconds = 20_000;

    public bool IsSet => options.Value.IsSet;

    public async Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        try
        {
            message.From.Add(MailboxAddress.Parse(settings.From));
            message.To.Add(MailboxAddress.Parse(to));
            message.Headers.Add("Auto-Submitted", "auto-generated");

            using var client = new SmtpClient { Timeout = PatienceMilliseconds };
            await client.ConnectAsync(settings.Host, settings.Port, OptionOf(settings.Security), cancellationToken);
            if (settings.User.Length > 0)
                await client.AuthenticateAsync(settings.User, settings.Password, cancellationToken);
            await client.SendAsync(message, cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or ServiceNotConnectedException or ServiceNotAuthenticatedException or ParseException or TimeoutException)
        {
            throw new MailException("The e-mail server did not take it.", fault);
        }
    }

    private static SecureSocketOptions OptionOf(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
