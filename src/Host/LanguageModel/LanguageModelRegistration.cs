using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;
using OpenAI;
using Polly.CircuitBreaker;

namespace GentleSleepBot.Host.LanguageModel;

internal static class LanguageModelRegistration
{
    /// <summary>What an Azure identity asks a token for.</summary>
    private const string TokenScope = "https://ai.azure.com/.default";

    /// <summary>Adds the language model where one is configured; without one nothing is missing.</summary>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<AzureOpenAIOptions>(AzureOpenAIOptions.Section);
        var settings = configuration.GetSection(AzureOpenAIOptions.Section);
        if (settings[nameof(AzureOpenAIOptions.Endpoint)] is null or "")
            return services;

        services.AddSingleton<CircuitBreakerStateProvider>();
        services.AddSingleton<TokenBudget>();
        services.AddSingleton(MakeCalls);
        services.AddSingleton<ILanguageModel>(MakeModel);
        services.AddSingleton<IAnswerRephraser, ModelRephraser>();
        services.AddSingleton(NoticeOf);
        services.AddHealthChecks().AddCheck<LanguageModelHealth>("language model");
        if (!bool.TryParse(settings[nameof(AzureOpenAIOptions.ReadsUnclearMessages)], out var reads) || !reads)
            return services;

        services.AddSingleton<IMessageReader, ModelReader>();
        if (settings[nameof(AzureOpenAIOptions.EmbeddingDeployment)] is not (null or ""))
            services.AddSingleton<IEmbedder>(MakeEmbedder).AddSingleton<TopicNeighbours>();
        return services;
    }

    private static LanguageModelNotice NoticeOf(IServiceProvider services)
    {
        var options = OptionsOf(services);
        return new LanguageModelNotice(options.Provider, options.Region, options.Retention);
    }

    private static ModelCalls MakeCalls(IServiceProvider services) => new(
        ModelResilience.Pipeline(OptionsOf(services).CallPatience, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<CircuitBreakerStateProvider>()),
        services.GetRequiredService<TokenBudget>(),
        services.GetRequiredService<ILogger<ModelCalls>>());

    private static OpenAILanguageModel MakeModel(IServiceProvider services) =>
        new(MakeClient(OptionsOf(services)).GetChatClient(OptionsOf(services).Deployment), services.GetRequiredService<ModelCalls>());

    private static OpenAIEmbedder MakeEmbedder(IServiceProvider services) =>
        new(MakeClient(OptionsOf(services)).GetEmbeddingClient(OptionsOf(services).EmbeddingDeployment), services.GetRequiredService<ModelCalls>());

    private static AzureOpenAIOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<AzureOpenAIOptions>>().Value;

    private static OpenAIClient MakeClient(AzureOpenAIOptions options)
    {
        var client = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint),
            NetworkTimeout = options.CallPatience,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        };
        if (options.ApiKey.Length > 0)
            return new OpenAIClient(new ApiKeyCredential(options.ApiKey), client);

#pragma warning disable OPENAI001 // The package still marks this constructor as one that may change; it is the documented way in by Azure identity.
        return new OpenAIClient(new BearerTokenPolicy(new DefaultAzureCredential(), TokenScope), client);
#pragma warning restore OPENAI001
    }
}
