using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Builder.Dialogs.Prompts;
using BotFramework.Schema;
using Recognizers.Text.Choice;

namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for yes or no and ends with true or false.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Makes a prompt that speaks the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; either does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, DefaultsOfSupportedCultures(), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt that speaks the languages given.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="choiceDefaults">The yes, the no and how they are written, by language tag in lower case; at least one.</param>
    /// <param name="validator">Says whether an answer will do; either does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> choiceDefaults,
        PromptValidator<bool>? validator = null,
        string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        ArgumentOutOfRangeException.ThrowIfZero(choiceDefaults.Count);

        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown when the options do not say; as suits the channel by default.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language of messages that do not name theirs; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How yes and no are written; as is usual in the language when null.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The yes, then the no; the words of the language when null.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var (choices, choiceOptions) = OfferFor(turnContext.Activity);
        return AskAsync(turnContext, options, isRetry, choices, Style, choiceOptions, cancellationToken);
    }

    /// <summary>Reads a yes or a no in any words, else one of the two choices by name, place or number.</summary>
    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var text = turnContext.Activity.Text;
        if (string.IsNullOrEmpty(text))
            return Task.FromResult(new PromptRecognizerResult<bool>());

        var culture = PromptCulture.OfAnswer(turnContext.Activity, options, DefaultLocale);
        return Task.FromResult((Spoken(text, culture) ?? Chosen(text, culture, turnContext.Activity)) is { } answer
            ? new PromptRecognizerResult<bool> { Succeeded = true, Value = answer }
            : new PromptRecognizerResult<bool>());
    }

    private static bool? Spoken(string text, string culture) =>
        ChoiceRecognizer.RecognizeBoolean(text, culture) is [var first, ..]
        && first.Resolution.TryGetValue("value", out var value)
        && bool.TryParse(value.ToString(), out var answer)
            ? answer
            : null;

    private static Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> DefaultsOfSupportedCultures() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (
                new Choice(culture.YesInLanguage),
                new Choice(culture.NoInLanguage),
                new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true)));

    private bool? Chosen(string text, string culture, Activity activity)
    {
        var (choices, choiceOptions) = OfferFor(activity);
        var numbered = choiceOptions.IncludeNumbers ?? true;
        var found = ChoiceRecognizers.RecognizeChoices(
            text,
            choices,
            new FindChoicesOptions { Locale = culture, RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return found is [var first, ..] ? first.Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) OfferFor(Activity activity)
    {
        var culture = PromptCulture.Of(activity, DefaultLocale, _choiceDefaults.ContainsKey);
        var (yes, no, written) = _choiceDefaults.TryGetValue(culture, out var defaults) ? defaults : _choiceDefaults.Values.First();
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? written);
    }
}
