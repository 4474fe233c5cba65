using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BotFramework.Builder;
using BotFramework.Schema;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.DirectLine;

public sealed class VanishingClientTests : IDisposable
{
    private readonly SlowBot _bot = new();
    private readonly BotHost _host;

    public VanishingClientTests() => _host = new BotHost { Parts = services => services.AddSingleton<IBot>(_bot) };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_ClientGoesWhileTheBotThinks_IsAnsweredOnce()
    {
        var talk = await Talk.OpenAsync(_host);
        using var connection = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{talk.Path}/activities")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", talk.Token) },
            Content = new StringContent($$"""{"type":"message","text":"hi","from":{"id":"{{talk.UserId}}"},"channelData":{"messageKey":"key"} }""", Encoding.UTF8, "application/json"),
        };
        var posting = _host.CreateClient().SendAsync(request, connection.Token);
        await await Task.WhenAny(_bot.Began.Task, posting);

        await connection.CancelAsync();
        _bot.MayAnswer.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
        var again = await talk.SayAsync("hi", "key");

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(["hi", "heard 1"], await talk.TextsAsync());
    }

    /// <summary>Answers a message once it may, and stops when its turn is cancelled.</summary>
    private sealed class SlowBot : IBot
    {
        private int _heard;

        public TaskCompletionSource Began { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayAnswer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
                return;

            _heard++;
            Began.TrySetResult();
            await MayAnswer.Task.WaitAsync(cancellationToken);
            await turnContext.SendActivityAsync($"heard {_heard}", cancellationToken: cancellationToken);
        }
    }
}
