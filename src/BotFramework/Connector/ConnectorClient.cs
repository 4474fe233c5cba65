using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>Calls a channel's service over HTTP. It tries nothing again; the outbox does.</summary>
public sealed class ConnectorClient : IConnectorClient
{
    /// <summary>Option of each request: the service address it was made from.</summary>
    internal static readonly HttpRequestOptionsKey<string> ServiceUrl = new("ServiceUrl");

    private readonly HttpClient _http;
    private readonly TimeProvider _time;

    /// <summary>Makes a client.</summary>
    /// <param name="http">Sends the requests; its handlers add the bot's token, and its time-out (15 s is a good one) bounds a call.</param>
    /// <param name="timeProvider">The clock, for a <c>Retry-After</c> that names a time; the system's when null.</param>
    public ConnectorClient(HttpClient http, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(http);

        _http = http;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task<ConnectorResponse> SendAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        using var message = MessageOf(request);
        try
        {
            using var response = await _http.SendAsync(message, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw Refusal(response);

            return new ConnectorResponse(await ReadIdAsync(response, cancellationToken));
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The service did not answer in time.", exception) { Failure = ConnectorFailure.Ambiguous };
        }
        catch (HttpRequestException exception)
        {
            throw new ConnectorException($"The service could not be reached: {exception.HttpRequestError}.", exception)
            {
                Failure = DidNotConnect(exception) ? ConnectorFailure.NotDelivered : ConnectorFailure.Ambiguous,
            };
        }
    }

    private static HttpRequestMessage MessageOf(ConnectorRequest request)
    {
        var address = $"{request.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(request.ConversationId)}/activities";
        if (request.ActivityId is { } id)
            address += "/" + Uri.EscapeDataString(id);

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            throw new ConnectorException("The service address is no address.") { Failure = ConnectorFailure.Refused };

        var message = new HttpRequestMessage(request.Kind switch { ReplyKind.Update => HttpMethod.Put, ReplyKind.Delete => HttpMethod.Delete, _ => HttpMethod.Post }, uri);
        message.Options.Set(ServiceUrl, request.ServiceUrl);
        if (request.Kind != ReplyKind.Delete)
        {
            message.Content = new ReadOnlyMemoryContent(request.Json);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        return message;
    }

    private static bool DidNotConnect(HttpRequestException exception) =>
        exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        && exception.InnerException is not IOException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionReset } };

    /// <summary>Many services answer without a body; what matters is that they took the activity.</summary>
    private static async Task<string?> ReadIdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
            return null;

        try
        {
            return JsonSerializer.Deserialize(body, BotFrameworkJsonContext.Default.ResourceResponse)?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ConnectorException Refusal(HttpResponseMessage response) => new($"The service answered {(int)response.StatusCode}.")
    {
        StatusCode = response.StatusCode,
        RetryAfter = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - _time.GetUtcNow() : null,
        Failure = response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => ConnectorFailure.NotDelivered,
            >= HttpStatusCode.InternalServerError => ConnectorFailure.Ambiguous,
            HttpStatusCode.RequestTimeout => ConnectorFailure.Ambiguous,
            _ => ConnectorFailure.Refused,
        },
    };
}
