using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
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
        if (configuration.GetSection(AzureOpenAIOptions.Section)[nameof(AzureOpenAIOptions.Endpoint)] is null or "")
            return services;

        services.AddSingleton<CircuitBreakerStateProvider>();
        services.AddSingleton<TokenBudget>();
        services.AddSingleton<ILanguageModel>(MakeModel);
        services.AddSingleton<IAnswerRephraser, ModelRephraser>();
        services.AddSingleton(NoticeOf);
        if (bool.TryParse(configuration.GetSection(AzureOpenAIOptions.Section)[nameof(AzureOpenAIOptions.ReadsUnclearMessages)], out var reads) && reads)
            services.AddSingleton<IMessageReader, ModelReader>();
        services.AddHealthChecks().AddCheck<LanguageModelHealth>("language model");
        return services;
    }

    private static LanguageModelNotice NoticeOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AzureOpenAIOptions>>().Value;
        return new LanguageModelNotice(options.Provider, options.Region, options.Retention);
    }

    private static OpenAILanguageModel MakeModel(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AzureOpenAIOptions>>().Value;
        return new OpenAILanguageModel(
            MakeClient(options),
            ModelResilience.Pipeline(options.CallPatience, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<CircuitBreakerStateProvider>()),
            services.GetRequiredService<TokenBudget>(),
            services.GetRequiredService<ILogger<OpenAILanguageModel>>());
    }

    private static ChatClient MakeClient(AzureOpenAIOptions options)
    {
        var client = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint),
            NetworkTimeout = options.CallPatience,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        };
        if (options.ApiKey.Length > 0)
            return new ChatClient(options.Deployment, new ApiKeyCredential(options.ApiKey), client);

#pragma warning disable OPENAI001 // The package still marks this constructor as one that may change; it is the documented way in by Azure identity.
        return new ChatClient(options.Deployment, new BearerTokenPolicy(new DefaultAzureCredential(), TokenScope), client);
#pragma warning restore OPENAI001
    }
}
