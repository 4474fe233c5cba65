namespace GentleSleepBot.Host.Mail;

/// <summary>An e-mail could not be sent.</summary>
internal sealed class MailException(string message, Exception inner) : Exception(message, inner);
