using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>A language model that may word curated answers anew; off while <see cref="Endpoint"/> is empty.</summary>
internal sealed class AzureOpenAIOptions : IValidatableObject
{
    public const string Section = "AzureOpenAI";

    /// <summary>The v1 address of the resource, such as <c>https://NAME.openai.azure.com/openai/v1/</c>, or of any server that speaks the same; empty for none.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Name of the chat deployment.</summary>
    public string Deployment { get; set; } = "";

    /// <summary>Name of an embedding deployment, which finds topics near an unclear message; empty for none. It needs <see cref="ReadsUnclearMessages"/>.</summary>
    public string EmbeddingDeployment { get; set; } = "";

    /// <summary>API key. Set it by environment or user secrets; empty to use the machine's own Azure identity.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Who runs the model, as parents are told.</summary>
    public string Provider { get; set; } = "Microsoft Azure OpenAI";

    /// <summary>Where it runs, as parents are told; required with an endpoint.</summary>
    public string Region { get; set; } = "";

    /// <summary>How long the provider keeps what it is sent, in words for parents such as "up to 30 days"; required with an endpoint.</summary>
    public string Retention { get; set; } = "";

    /// <summary>Whether it may also read messages whose topic is unclear here, masked, in talks where the parent allows that; off by default.</summary>
    public bool ReadsUnclearMessages { get; set; }

    /// <summary>How much later than without a model the first text may come.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30")]
    public TimeSpan FirstTextPatience { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one call may take, retries included; what comes after the first text still serves what the parent asks next.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan CallPatience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Most tokens that one host spends from midnight to midnight, UTC.</summary>
    [Range(0, 1_000_000_000)]
    public int DailyTokens { get; set; } = 1_000_000;

    /// <summary>Most tokens that one conversation spends in a day.</summary>
    [Range(0, 1_000_000)]
    public int ConversationTokens { get; set; } = 20_000;

    public bool IsOn => Endpoint.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
            yield break;

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            yield return new ValidationResult("must be an https:// address.", [nameof(Endpoint)]);
        if (EmbeddingDeployment.Length > 0 && !ReadsUnclearMessages)
            yield return new ValidationResult("needs AzureOpenAI:ReadsUnclearMessages.", [nameof(EmbeddingDeployment)]);
        foreach (var (name, value) in new[] { (nameof(Deployment), Deployment), (nameof(Provider), Provider), (nameof(Region), Region), (nameof(Retention), Retention) })
        {
            if (value.Length == 0)
                yield return new ValidationResult("is needed with AzureOpenAI:Endpoint.", [name]);
        }
    }
}
