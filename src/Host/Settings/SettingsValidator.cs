using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Settings;

/// <summary>Names every wrong value of a section by its configuration key, so that whoever set it can find it.</summary>
internal sealed class SettingsValidator<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var faults = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
            return ValidateOptionsResult.Success;

        return ValidateOptionsResult.Fail(faults.Select(fault => $"{Key(fault)}: {fault.ErrorMessage}"));
    }

    private string Key(ValidationResult fault) => string.Join(':', fault.MemberNames.Take(1).Prepend(section));
}
