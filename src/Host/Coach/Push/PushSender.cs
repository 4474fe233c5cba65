using System.Net;
using System.Security.Cryptography;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
using Lib.Net.Http.WebPush;
using Lib.Net.Http.WebPush.Authentication;
using Microsoft.Extensions.Options;
using MimeKit;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>Encrypts notices for a browser, signs them with our key and posts them to its service.</summary>
internal sealed partial class PushSender(
    HttpClient http, PushKey key, IOptions<WebPushOptions> options, IOptions<SiteOptions> site, IOptions<MailOptions> mail, TimeProvider clock, ILogger<PushSender> logger) : IPushSender
{
    private const int MostOfAnAnswer = 16 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>A client that reaches the public internet alone, follows nobody elsewhere and reads little.</summary>
    public static HttpClient MakeClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = PublicAddresses.ConnectAsync,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
        UseProxy = false,
    })
    {
        MaxResponseContentBufferSize = MostOfAnAnswer,
        Timeout = Patience,
    };

    public async Task<PushOutcome> SendAsync(CoachPush push, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(push.Endpoint, UriKind.Absolute, out var address) || !options.Value.Allows(address))
            return new PushOutcome(PushOutcomeKind.Gone);

        using var signature = new VapidAuthentication(key.Public, key.Private) { Subject = Contact() };
        var client = new PushServiceClient(http) { AutoRetryAfter = false, DefaultAuthentication = signature };
        try
        {
            await client.RequestPushMessageDeliveryAsync(SubscriptionOf(push), MessageOf(push), cancellationToken);
            return new PushOutcome(PushOutcomeKind.Taken);
        }
        catch (PushServiceClientException answer)
        {
            return Read(answer, address.Host);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or ArgumentException)
        {
            LogUnusable(logger, address.Host, fault);
            return new PushOutcome(PushOutcomeKind.Gone);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            LogNotReached(logger, address.Host, fault);
            return new PushOutcome(PushOutcomeKind.Later);
        }
    }

    private static PushSubscription SubscriptionOf(CoachPush push)
    {
        var subscription = new PushSubscription { Endpoint = push.Endpoint };
        subscription.SetKey(PushEncryptionKeyName.P256DH, push.BrowserKey);
        subscription.SetKey(PushEncryptionKeyName.Auth, push.BrowserSecret);
        return subscription;
    }

    // The service keeps one of a kind for a browser that is away, and lets go of it when it would be no news any more.
    private static PushMessage MessageOf(CoachPush push) => new(push.Notice)
    {
        Topic = push.Notice,
        TimeToLive = (int)PushNotices.Lifetime.TotalSeconds,
        Urgency = PushMessageUrgency.High,
    };

    private PushOutcome Read(PushServiceClientException answer, string service)
    {
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            return new PushOutcome(PushOutcomeKind.Gone);

        if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError)
            return new PushOutcome(PushOutcomeKind.Later, answer.Headers?.RetryAfter is { } after ? after.Delta ?? after.Date - clock.GetUtcNow() : null);

        LogRefused(logger, service, answer.StatusCode);
        return new PushOutcome(PushOutcomeKind.Refused);
    }

    // Services ask whom to write to when something is wrong: some refuse what names nobody they can reach.
    private string? Contact() =>
        mail.Value.IsSet ? "mailto:" + MailboxAddress.Parse(mail.Value.From).Address
        : site.Value.PublicAddress.StartsWith(Uri.UriSchemeHttps + ":", StringComparison.Ordinal) ? site.Value.LinkTo("")
        : null;

    [LoggerMessage(LogLevel.Warning, "What a browser at {Service} once said of itself cannot be used; it is let go of.")]
    private static partial void LogUnusable(ILogger logger, string service, Exception fault);

    [LoggerMessage(LogLevel.Warning, "{Service} could not be reached with a notification for a coach; it is tried again.")]
    private static partial void LogNotReached(ILogger logger, string service, Exception fault);

    [LoggerMessage(LogLevel.Warning, "{Service} refused a notification for a coach with {Status}.")]
    private static partial void LogRefused(ILogger logger, string service, HttpStatusCode status);
}
