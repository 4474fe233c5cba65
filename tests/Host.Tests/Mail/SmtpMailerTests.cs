using GentleSleepBot.Host.Mail;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace Host.Tests.Mail;

public sealed class SmtpMailerTests
{
    [Fact]
    public async Task Send_ToAServer_ArrivesWhole()
    {
        using var server = new SmtpServer();
        var mailer = Mailer(server.Port);

        await mailer.SendAsync("ana@example.org", "What waits for you", "One question waits.", TestContext.Current.CancellationToken);

        var mail = await server.Mail;
        Assert.Contains("To: ana@example.org", mail, StringComparison.Ordinal);
        Assert.Contains("From: Gentle Sleep <no-reply@example.org>", mail, StringComparison.Ordinal);
        Assert.Contains("Subject: What waits for you", mail, StringComparison.Ordinal);
        Assert.Contains("One question waits.", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ServerAway_IsOneKindOfFault()
    {
        var port = 0;
        using (var server = new SmtpServer())
            port = server.Port;

        await Assert.ThrowsAsync<MailException>(() => Mailer(port).SendAsync("ana@example.org", "a", "b", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_WithoutASender_AreRefused() =>
        Assert.Contains(SettingsValidator.FaultsIn(new MailOptions { Host = "mail.example.org" }, MailOptions.Section), fault => fault.StartsWith("Mail:From", StringComparison.Ordinal));

    private static SmtpMailer Mailer(int port) => new(Options.Create(new MailOptions
    {
        Host = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "Gentle Sleep <no-reply@example.org>",
    }));
}
