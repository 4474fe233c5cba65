namespace GentleSleepBot.Host.Settings;

/// <summary>A section of the settings that can be checked before anything is built from it.</summary>
/// <param name="Name">The section.</param>
/// <param name="FaultsIn">Every fault of it in a configuration, each with its key.</param>
internal sealed record SettingsSection(string Name, Func<IConfiguration, IReadOnlyList<string>> FaultsIn);
