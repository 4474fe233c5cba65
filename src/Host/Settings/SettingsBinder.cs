using System.Reflection;

namespace GentleSleepBot.Host.Settings;

/// <summary>Fills an options object key by key, so that every key that cannot be used is told, not only the first.</summary>
internal static class SettingsBinder
{
    /// <summary>Fills the object; returns a fault for each key that is unknown or whose value cannot be read.</summary>
    public static List<string> Bind(object options, string section, IConfiguration configuration)
    {
        var known = options.GetType().GetProperties().Where(property => property.CanWrite).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        var faults = new List<string>();
        foreach (var child in configuration.GetSection(section).GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var property))
                faults.Add($"{section}:{child.Key}: there is no such setting; the settings here are {string.Join(", ", known.Values.Select(one => one.Name))}.");
            else if (!TryBind(options, section, child))
                faults.Add($"{section}:{property.Name}: must be {Allowed(property)}{(child.Value is { } value ? $", not '{value}'" : "")}.");
        }

        return faults;
    }

    private static bool TryBind(object options, string section, IConfigurationSection child)
    {
        try
        {
            new ConfigurationBuilder().AddInMemoryCollection(child.AsEnumerable()).Build().GetSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Allowed(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
    {
        var type when type == typeof(int) => "a whole number",
        var type when type == typeof(bool) => "true or false",
        var type when type == typeof(TimeSpan) => "a time such as 00:15:00, or 30.00:00:00 for days",
        var type when type == typeof(DateOnly) => "a date such as 2027-03-01",
        var type when type == typeof(string) => "a text",
        _ => "made of settings that are known and can be read",
    };
}
