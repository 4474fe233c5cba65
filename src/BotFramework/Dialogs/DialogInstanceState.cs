using System.Globalization;

namespace BotFramework.Builder.Dialogs;

/// <summary>Reading what a dialog remembers.</summary>
internal static class DialogInstanceState
{
    /// <summary>The value of a key; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">It is of another type than was stored there.</exception>
    public static T? GetOptional<T>(this IDictionary<string, object> state, string key)
        where T : class =>
        state.TryGetValue(key, out var value) && value is not null
            ? value as T ?? throw new InvalidOperationException($"'{key}' holds a {value.GetType().Name}, not a {typeof(T).Name}.")
            : null;

    /// <summary>The whole number of a key; <paramref name="absent"/> when there is none.</summary>
    public static int GetNumber(this IDictionary<string, object> state, string key, int absent) =>
        state.TryGetValue(key, out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : absent;
}
