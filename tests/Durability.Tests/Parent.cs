using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Durability.Tests;

/// <summary>A parent at the chat page: says things one after another, and says each again with the same key until it is taken.</summary>
internal sealed class Parent(HttpClient client, int number) : IDisposable
{
    // None may sound dangerous: danger is answered while the database is away, and then not kept.
    private static readonly string[] Lines =
    [
        "she is five months old and woke again at one, at two and at three, and rocking is all that helps her back to sleep",
        "we tried rocking and the white noise and it helped for ten minutes, then she was up again and so was i",
        "he is fed and dry and not warm, he just wants to be held, is it fine to keep doing this every night",
        "my partner is away this week and the evenings are long, what is one thing i can change before bedtime tonight",
        "the nap before dinner went away on friday and since then bedtime is a long fight until nine or half past",
    ];

    private readonly string _key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
    private string _userId = "";

    public string ConversationId { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>Keys of the messages that were taken, in order.</summary>
    public List<string> Accepted { get; } = [];

    /// <summary>How many messages had to be sent more than once.</summary>
    public int SentAgain { get; private set; }

    public async Task OpenAsync()
    {
        using var answer = await UntilTakenAsync(() => new HttpRequestMessage(HttpMethod.Post, "/talk") { Content = Json(JsonSerializer.Serialize(new { key = _key })) });
        var talk = await ReadAsync(answer);
        ConversationId = talk.GetProperty("conversationId").GetString()!;
        Token = talk.GetProperty("token").GetString()!;
        _userId = talk.GetProperty("userId").GetString()!;
    }

    /// <summary>Says something until it is taken.</summary>
    public async Task SayAsync(string? text = null)
    {
        var (messageKey, body) = Next(text);
        (await UntilTakenAsync(() => Posting(body))).Dispose();
        Accepted.Add(messageKey);
    }

    /// <summary>Says something once; false when it was not taken.</summary>
    public async Task<bool> TrySayAsync(string? text = null, bool isCounted = true)
    {
        var (messageKey, body) = Next(text);
        using var request = Posting(body);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.IsSuccessStatusCode && isCounted)
            Accepted.Add(messageKey);
        return answer.IsSuccessStatusCode;
    }

    /// <summary>All that stands in the talk.</summary>
    public async Task<List<JsonElement>> TranscriptAsync()
    {
        var activities = new List<JsonElement>();
        for (var watermark = ""; ;)
        {
            using var answer = await UntilTakenAsync(() => Authorized(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}/activities?watermark={watermark}"));
            var page = await ReadAsync(answer);
            if (page.GetProperty("activities").GetArrayLength() == 0)
                return activities;
            activities.AddRange(page.GetProperty("activities").EnumerateArray());
            watermark = page.GetProperty("watermark").GetString()!;
        }
    }

    /// <summary>Address of a stream that begins after a watermark.</summary>
    public async Task<Uri> StreamAddressAsync(string watermark)
    {
        using var answer = await UntilTakenAsync(() => Authorized(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}?watermark={watermark}"));
        return new Uri((await ReadAsync(answer)).GetProperty("streamUrl").GetString()!);
    }

    public void Dispose() => client.Dispose();

    private (string MessageKey, string Body) Next(string? text)
    {
        var messageKey = string.Create(CultureInfo.InvariantCulture, $"p{number}-m{Accepted.Count}{(text is null ? "" : "-own")}");
        return (messageKey, JsonSerializer.Serialize(new
        {
            type = "message",
            text = text ?? Lines[(number + Accepted.Count) % Lines.Length],
            from = new { id = _userId },
            channelData = new { messageKey, clientActivityID = messageKey },
        }));
    }

    private HttpRequestMessage Posting(string body) => Authorized(HttpMethod.Post, $"/v3/directline/conversations/{ConversationId}/activities", body);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private HttpRequestMessage Authorized(HttpMethod method, string path, string? body = null) => new(method, path)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Token) },
        Content = body is null ? null : Json(body),
    };

    private async Task<HttpResponseMessage> UntilTakenAsync(Func<HttpRequestMessage> make)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var request = make();
                var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    SentAgain += tries > 0 ? 1 : 0;
                    return answer;
                }

                Assert.True((int)answer.StatusCode >= 500 || answer.StatusCode == HttpStatusCode.TooManyRequests, $"Refused with {answer.StatusCode}.");
                answer.Dispose();
            }
            catch (HttpRequestException)
            {
                // Nobody is listening, or the answer broke off: whether it was taken is not known.
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
