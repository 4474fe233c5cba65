using BotFramework.Builder;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.LanguageModel;
using GentleSleepBot.Host.Scorecards;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LanguageModel.Evaluation;

/// <summary>The product's own bot for labelled messages, with the language model that a server plays, wired as the host wires it, or with none.</summary>
internal sealed class EvaluatedBot : IDisposable
{
    private static readonly string[] Allowing = ["let AI word them", "let AI read"];

    private readonly MovableClock _clock = new();
    private readonly DirectoryInfo _vectors = Directory.CreateTempSubdirectory("gsb-vectors-");
    private readonly ServiceProvider _services;
    private readonly TalkAdapter _talk;
    private readonly TalkLines _lines;

    /// <summary>Makes the bot.</summary>
    /// <param name="guides">What it knows.</param>
    /// <param name="endpoint">The model's address; null for none.</param>
    public EvaluatedBot(GuideSource guides, string? endpoint)
    {
        _services = ServicesOf(guides, endpoint);
        var storage = new MemoryStorage();
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var bot = new SleepBot(new SleepBotServices
        {
            Guides = guides,
            Conversation = conversation,
            User = user,
            Storage = storage,
            Site = new Uri("http://localhost:5080"),
            Clock = _clock,
            Rephraser = _services.GetService<IAnswerRephraser>(),
            Reader = _services.GetService<IMessageReader>(),
            LanguageModel = _services.GetService<LanguageModelNotice>(),
        });
        _talk = new TalkAdapter(bot, _clock, conversation, user, [new GentlenessMiddleware(guides, NullLogger<GentlenessMiddleware>.Instance)]);
        _lines = new TalkLines(_talk, _clock);
    }

    /// <summary>Runs the labelled sets.</summary>
    /// <param name="every">1 for all talks, else the first of each so many.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Task<SetResults> RunAsync(int every, CancellationToken cancellationToken) =>
        new SetRun(_talk, _clock) { Opening = Allowing, Every = every }.RunAsync(Clone.Sets, cancellationToken);

    /// <summary>Begins a talk: the parent allows all that can be allowed.</summary>
    public async Task OpenAsync(string conversation, CancellationToken cancellationToken)
    {
        foreach (var words in Allowing)
            await SayAsync(conversation, words, TimeSpan.Zero, cancellationToken);
    }

    /// <summary>Says one message in a talk.</summary>
    public Task<SpokenTurn> SayAsync(string conversation, string text, TimeSpan after, CancellationToken cancellationToken) =>
        _lines.SayAsync(conversation, text, after, locale: null, cancellationToken);

    public void Dispose()
    {
        _services.Dispose();
        _vectors.Delete(recursive: true);
    }

    private ServiceProvider ServicesOf(GuideSource guides, string? endpoint)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(SettingsOf(endpoint)).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton(guides)
            .AddSingleton(new GuideFolder(Clone.Knowledge, _vectors))
            .AddLogging()
            .AddLanguageModel(configuration)
            .BuildServiceProvider();
    }

    private static Dictionary<string, string?> SettingsOf(string? endpoint) => endpoint is null ? [] : new()
    {
        ["AzureOpenAI:Endpoint"] = endpoint,
        ["AzureOpenAI:Deployment"] = "stand-in",
        ["AzureOpenAI:ApiKey"] = "key",
        ["AzureOpenAI:Region"] = "here",
        ["AzureOpenAI:Retention"] = "not at all",
        ["AzureOpenAI:ReadsUnclearMessages"] = "true",
        ["AzureOpenAI:EmbeddingDeployment"] = "stand-in",
        ["AzureOpenAI:FirstTextPatience"] = "00:00:30",
        ["AzureOpenAI:CallPatience"] = "00:01:00",
        ["AzureOpenAI:DailyTokens"] = "1000000000",
        ["AzureOpenAI:ConversationTokens"] = "1000000",
    };
}
