using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class UploadTests : IDisposable
{
    private readonly BotHost _host = new() { Settings = { ["DirectLine:MaxUploadBytes"] = "100000", ["DirectLine:MaxActivityBytes"] = "2000" } };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Upload_FilesWithWords_TheWordsAreAnsweredAndTheFilesNamed()
    {
        var talk = await Talk.OpenAsync(_host);
        using var form = new MultipartFormDataContent { { Words("is this rash ok?"), "activity", "blob" }, { File("image/png", 5000), "file", "rash.png" }, { File("image/jpeg", 5), "file", "rash 2.jpg" } };

        var response = await UploadAsync(talk, form);
        var said = (await talk.ReadAsync()).GetProperty("activities").EnumerateArray().ToList();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["welcome", "is this rash ok?", "1: is this rash ok?"], said.Select(activity => activity.Text("text")));
        Assert.Equal((await response.JsonAsync()).Text("id"), said[1].Text("id"));
        Assert.Equal("c1", said[1].GetProperty("channelData").Text("clientActivityID"));
        Assert.Equal(talk.UserId, said[1].GetProperty("from").Text("id"));
        Assert.Equal(
            [("rash.png", "image/png"), ("rash 2.jpg", "image/jpeg")],
            said[1].GetProperty("attachments").EnumerateArray().Select(file => (file.Text("name"), file.Text("contentType"))));
    }

    [Fact]
    public async Task Upload_OneFile_KeepsItsKindAndName()
    {
        var talk = await Talk.OpenAsync(_host);
        using var file = File("image/png", 5);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "crib.png" };

        var response = await UploadAsync(talk, file);
        var attachment = (await talk.ReadAsync()).GetProperty("activities")[1].GetProperty("attachments")[0];

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("crib.png", "image/png"), (attachment.Text("name"), attachment.Text("contentType")));
        Assert.False(attachment.TryGetProperty("content", out _));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a/b\\c.png", "b\\c.png")]
    public async Task Upload_NameWithAPath_KeepsTheNameAlone(string name, string kept)
    {
        var talk = await Talk.OpenAsync(_host);
        using var form = new MultipartFormDataContent { { File("image/png", 5), "file", name } };

        await UploadAsync(talk, form);

        Assert.Equal(kept, (await talk.ReadAsync()).GetProperty("activities")[1].GetProperty("attachments")[0].Text("name"));
    }

    [Theory]
    [InlineData(120_000, 10)]
    [InlineData(10, 3_000)]
    public async Task Upload_TooLarge_Is413(int fileBytes, int words)
    {
        var talk = await Talk.OpenAsync(_host);
        using var form = new MultipartFormDataContent { { Words(new string('a', words)), "activity", "blob" }, { File("image/png", fileBytes), "file", "big.png" } };

        var response = await UploadAsync(talk, form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", await response.ErrorCodeAsync());
        Assert.Equal(["welcome"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Upload_TooLargeWithoutALength_Is413()
    {
        var talk = await Talk.OpenAsync(_host);
        using var content = new StreamContent(new MemoryStream(new byte[120_000]));
        using var request = Request(talk, content);
        request.Headers.TransferEncodingChunked = true;

        var response = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: text/plain\r\n\r\nno end")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\r\n--b--")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nbroken\r\n\r\n--b--")]
    public async Task Upload_BrokenBody_Is400(string contentType, string body)
    {
        var talk = await Talk.OpenAsync(_host);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var response = await UploadAsync(talk, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Upload_WithoutUserId_Is400()
    {
        var talk = await Talk.OpenAsync(_host);

        Assert.Equal(HttpStatusCode.BadRequest, (await _host.CreateClient().PostAsync($"{talk.Path}/upload", talk.Token, "x")).StatusCode);
    }

    private static StringContent Words(string text) => new(
        JsonSerializer.Serialize(new { type = "message", text, channelData = new { clientActivityID = "c1" } }),
        new MediaTypeHeaderValue("application/vnd.microsoft.activity"));

    private static ByteArrayContent File(string contentType, int bytes) => new(new byte[bytes]) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } };

    private static HttpRequestMessage Request(Talk talk, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{talk.Path}/upload?userId={talk.UserId}") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", talk.Token);
        return request;
    }

    private async Task<HttpResponseMessage> UploadAsync(Talk talk, HttpContent content)
    {
        using var request = Request(talk, content);
        return await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
