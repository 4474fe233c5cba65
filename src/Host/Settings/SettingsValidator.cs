using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.Settings;

/// <summary>Names every wrong value of a section by its configuration key, so that whoever set it can find it.</summary>
internal static class SettingsValidator
{
    /// <summary>What breaks a rule of a single key, and what does not go together.</summary>
    public static IEnumerable<string> FaultsIn(object options, string section)
    {
        var context = new ValidationContext(options);
        var faults = new List<ValidationResult>();
        var isEachRight = Validator.TryValidateObject(options, context, faults, validateAllProperties: true);

        // The framework looks at what must go together only when each key is right by itself.
        if (!isEachRight && options is IValidatableObject validatable)
            faults = [.. faults.Union(validatable.Validate(context), ByKey.Instance)];
        return faults.Select(fault => $"{string.Join(':', fault.MemberNames.Take(1).Prepend(section))}: {fault.ErrorMessage}");
    }

    private sealed class ByKey : IEqualityComparer<ValidationResult>
    {
        public static ByKey Instance { get; } = new();

        public bool Equals(ValidationResult? x, ValidationResult? y) => x!.MemberNames.SequenceEqual(y!.MemberNames) && x.ErrorMessage == y.ErrorMessage;

        public int GetHashCode(ValidationResult result) => StringComparer.Ordinal.GetHashCode(string.Concat(result.MemberNames));
    }
}
