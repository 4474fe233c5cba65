using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.ApiDocument;

public sealed class ApiDocumentTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Document_OwnEndpoints_AreDescribedAndPagesAreNot()
    {
        var paths = (await ReadAsync()).GetProperty("paths");

        Assert.Equal(
            [
                "/api/messages", "/talk", "/talk/export", "/talk/forget", "/v3/directline/conversations", "/v3/directline/conversations/{conversationId}",
                "/v3/directline/conversations/{conversationId}/activities", "/v3/directline/conversations/{conversationId}/upload", "/v3/directline/tokens/generate", "/v3/directline/tokens/refresh",
            ],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()), way => Assert.NotEmpty(way.Value.GetProperty("summary").GetString()!));
    }

    [Fact]
    public async Task Document_Talk_SaysWhatIsSentAndWhatComesBack()
    {
        var document = await ReadAsync();

        var talk = document.GetProperty("paths").GetProperty("/talk").GetProperty("post");
        Assert.True(talk.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _));
        Assert.True(document.GetProperty("components").GetProperty("schemas").GetProperty("TalkAnswer").GetProperty("properties").TryGetProperty("token", out _));
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReadAsync() => JsonElement.Parse(await _host.CreateClient().GetStringAsync("/openapi.json", TestContext.Current.CancellationToken));
}
