using System.Net;
using System.Text;
using Host.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Fuzz;

/// <summary>Every endpoint that the host maps, whatever it is sent: no fault of ours, no insides shown, nobody else's words.</summary>
public sealed class EndpointFuzzTests : IDisposable
{
    private const int Rounds = 60;
    private const string Secret = "words-of-another-talk";

    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AnyEndpoint_AnyInput_AnswersInItsProtocolAndGivesNothingAway(int seed)
    {
        var chance = new Random(seed);
        var victim = await Talk.OpenAsync(_host);
        await victim.SayAsync($"she is 8 months, {Secret}");
        var own = await Talk.OpenAsync(_host);
        using var client = _host.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var (method, pattern) in Endpoints())
        {
            for (var round = 0; round < Rounds; round++)
            {
                using var request = Request(chance, method, pattern, own, victim);
                using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

                Assert.True(
                    response.StatusCode is < HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented,
                    $"{(int)response.StatusCode} for {request.Method} {request.RequestUri}, authorization {Any(request, "Authorization")}, body {await WordsAsync(request)}");
                Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
                Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
                Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
                Assert.False(response.Headers.Contains("X-Injected"));
            }
        }
    }

    private static HttpRequestMessage Request(Random chance, HttpMethod method, string pattern, Talk own, Talk victim)
    {
        var path = string.Join('/', pattern.Split('/').Select(part => part.StartsWith('{') ? Id(chance, own, victim) : part));
        var request = new HttpRequestMessage(method, new Uri($"/{path.TrimStart('/')}{Pick(chance, OddInput.Queries)}", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", Credential(chance, own));
        if (chance.Next(4) == 0)
            request.Headers.TryAddWithoutValidation("Origin", Pick(chance, OddInput.Ids));
        if (method == HttpMethod.Get || method == HttpMethod.Head)
            return request;

        request.Content = new ByteArrayContent(Pick(chance, OddInput.Bodies));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", Pick(chance, OddInput.ContentTypes));
        if (chance.Next(8) == 0)
            request.Content.Headers.ContentEncoding.Add("gzip");
        return request;
    }

    private static string Id(Random chance, Talk own, Talk victim) => chance.Next(3) switch
    {
        0 => own.Id,
        1 => victim.Id,
        _ => Pick(chance, OddInput.Ids),
    };

    private static string Credential(Random chance, Talk own) => chance.Next(2) == 0 ? $"Bearer {own.Token}" : Pick(chance, OddInput.Authorizations);

    private static T Pick<T>(Random chance, IReadOnlyList<T> from) => from[chance.Next(from.Count)];

    private static async Task<string> WordsAsync(HttpRequestMessage request) => request.Content is null
        ? "none"
        : Encoding.Latin1.GetString((await request.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan()[..(int)Math.Min(300, request.Content.Headers.ContentLength ?? 0)]);

    private static string Any(HttpRequestMessage request, string header) => request.Headers.TryGetValues(header, out var values) ? string.Join(',', values) : "none";

    // The bot's messages are fuzzed with the development exception on, so that they are read.
    private IEnumerable<(HttpMethod Method, string Pattern)> Endpoints()
    {
        _ = _host.CreateClient();
        return
        [
            .. from endpoint in _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
               from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
               where endpoint.RoutePattern.RawText?.StartsWith("/health", StringComparison.Ordinal) != true
               select (HttpMethod.Parse(method), endpoint.RoutePattern.RawText ?? ""),
        ];
    }
}
