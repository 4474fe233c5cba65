using GentleSleepBot.Host.Mail;

namespace Host.Tests.Mail;

/// <summary>Keeps what would be sent, or fails like a server that is away.</summary>
internal sealed class KeptMails : IMailer
{
    public List<(string To, string Subject, string Text)> Sent { get; } = [];

    public bool IsAway { get; set; }

    /// <summary>What sending fails with; null when it works.</summary>
    public Exception? Fault { get; set; }

    /// <summary>An address that the server does not take.</summary>
    public string? Refused { get; set; }

    public bool IsSet => true;

    public Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        if (IsAway || to == Refused)
            throw new MailException("away", new IOException());

        if (Fault is not null)
            throw Fault;

        Sent.Add((to, subject, text));
        return Task.CompletedTask;
    }
}
