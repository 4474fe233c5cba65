using System.Security.Cryptography;

namespace GentleSleepBot.Host.Site;

internal static class Nonce
{
    private const int Bytes = 18;

    /// <summary>A mark for the scripts and styles of one answer, that nobody can guess.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
