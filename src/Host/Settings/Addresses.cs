namespace GentleSleepBot.Host.Settings;

/// <summary>The addresses the host listens on, which the framework reads by itself.</summary>
internal static class Addresses
{
    private const string Key = "Urls";

    /// <summary>A fault for each that is none.</summary>
    public static IEnumerable<string> FaultsIn(IConfiguration configuration) => (configuration[Key] ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(address => !IsAddress(address))
        .Select(address => $"{Key}: must be addresses such as http://localhost:5080 with semicolons between them, not '{address}'.");

    private static bool IsAddress(string address)
    {
        try
        {
            BindingAddress.Parse(address);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
