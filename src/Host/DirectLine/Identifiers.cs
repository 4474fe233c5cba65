using System.Buffers.Text;
using System.Security.Cryptography;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>Ids that nobody can guess, in letters that need no escaping in an address.</summary>
internal static class Identifiers
{
    private const int Bytes = 18;
    private const string UserPrefix = "dl_";

    public static string NewConversation() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string NewUser() => UserPrefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether an id is of the kind that only a token may give; clients may not choose one for themselves.</summary>
    public static bool IsOfToken(string userId) => userId.StartsWith(UserPrefix, StringComparison.Ordinal);
}
