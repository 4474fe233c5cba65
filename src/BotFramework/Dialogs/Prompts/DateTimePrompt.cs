using Recognizers.Text;
using Recognizers.Text.DateTime;

namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for a date, a time or a length of time, and ends with all it may mean.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any date or time does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    public DateTimePrompt(
        string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>Language of messages that do not name theirs; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Reads the first date or time of the message, as seen from when it was written.</summary>
    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        var written = (activity.LocalTimestamp ?? activity.Timestamp)?.DateTime;
        var culture = PromptCulture.OfAnswer(activity, options, DefaultLocale);

        // Without a time stamp nothing says when "tomorrow" is, and so it is not understood rather than guessed.
        var found = activity.Text is { Length: > 0 } text
            ? DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: written)
            : [];
        return Task.FromResult(found.Select(MeaningsOf).FirstOrDefault(meanings => meanings.Count > 0) is { } first
            ? new PromptRecognizerResult<IList<DateTimeResolution>> { Succeeded = true, Value = first }
            : new PromptRecognizerResult<IList<DateTimeResolution>>());
    }

    private static List<DateTimeResolution> MeaningsOf(ModelResult found) =>
        found.Resolution.TryGetValue("values", out var values) && values is List<Dictionary<string, string>> meanings
            ? meanings.ConvertAll(meaning => new DateTimeResolution
            {
                Timex = meaning.GetValueOrDefault("timex"),
                Value = meaning.GetValueOrDefault("value"),
                Start = meaning.GetValueOrDefault("start"),
                End = meaning.GetValueOrDefault("end"),
            })
            : [];
}
