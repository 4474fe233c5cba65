using System.Runtime.CompilerServices;

namespace BotFramework.Builder.Dialogs;

/// <summary>Mistakes of callers that the compiler cannot see.</summary>
internal static class DialogArguments
{
    /// <summary>Refuses an id that is null, empty or blank, as the SDK does, with one kind of exception.</summary>
    public static void ThrowIfBlank(string? id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        if (string.IsNullOrWhiteSpace(id))
            throw new ArgumentNullException(parameter);
    }

    /// <summary>Refuses a token in the place of options or of a result, where any object would fit.</summary>
    public static void ThrowIfCancellationToken(object? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        if (value is CancellationToken)
            throw new ArgumentException("A cancellation token stands where a value is meant: name the argument.", parameter);
    }
}
