using System.Globalization;
using Recognizers.Text;
using Recognizers.Text.Number;
using Recognizers.Text.NumberWithUnit;

namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words, and ends with it.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly Type[] Supported = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any number does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    /// <exception cref="NotSupportedException">Numbers of this type are not read.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!Supported.Contains(typeof(T)))
            throw new NotSupportedException($"A number prompt cannot read a {typeof(T).Name}.");

        DefaultLocale = defaultLocale;
    }

    /// <summary>Language of messages that do not name theirs; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the first number of the message; a fraction or a number too large for the type is none.</summary>
    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var culture = PromptCulture.OfAnswer(turnContext.Activity, options, DefaultLocale);
        return Task.FromResult(
            turnContext.Activity.Text is { Length: > 0 } text
            && FirstNumber(text, culture) is { } number
            && Parse(number) is { } value
                ? new PromptRecognizerResult<T> { Succeeded = true, Value = (T)value }
                : new PromptRecognizerResult<T>());
    }

    private static string? FirstNumber(string text, string culture)
    {
        List<ModelResult> numbers = NumberRecognizer.RecognizeNumber(text, culture);
        if (numbers.Count == 0)
            numbers = NumberWithUnitRecognizer.RecognizeAge(text, culture);

        if (numbers.Count == 0)
            numbers = NumberWithUnitRecognizer.RecognizeTemperature(text, culture);

        return numbers is [var first, ..] && first.Resolution.TryGetValue("value", out var value)
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
    }

    private static object? Parse(string number)
    {
        const NumberStyles Style = NumberStyles.Float | NumberStyles.AllowThousands;
        var culture = CultureInfo.InvariantCulture;

        return default(T) switch
        {
            int when int.TryParse(number, Style, culture, out var value) => value,
            long when long.TryParse(number, Style, culture, out var value) => value,
            float when float.TryParse(number, Style, culture, out var value) => value,
            double when double.TryParse(number, Style, culture, out var value) => value,
            decimal when decimal.TryParse(number, Style, culture, out var value) => value,
            _ => null,
        };
    }
}
