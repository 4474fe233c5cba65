using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Host.Tests.Hosting;

internal static class Requests
{
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string path, string? token = null, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string? token = null, string? body = null) =>
        client.SendAsync(HttpMethod.Post, path, token, body);

    public static Task<HttpResponseMessage> GetAsync(this HttpClient client, string path, string token) =>
        client.SendAsync(HttpMethod.Get, path, token);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public static async Task<string?> ErrorCodeAsync(this HttpResponseMessage response) =>
        (await response.JsonAsync()).GetProperty("error").GetProperty("code").GetString();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
