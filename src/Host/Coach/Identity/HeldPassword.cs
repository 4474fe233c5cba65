using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace GentleSleepBot.Host.Coach.Identity;

/// <summary>What a coach who enrols with a password has chosen: the page holds it, sealed, until a code from their app fits.</summary>
/// <param name="Name">The coach's name as parents see it.</param>
/// <param name="Hash">Hash of the password.</param>
/// <param name="Key">The key that the coach's authenticator app was given.</param>
internal sealed record HeldPassword(string Name, string Hash, string Key)
{
    /// <summary>Seals it for one invitation: it can be neither read nor used with another.</summary>
    public string Seal(IDataProtectionProvider protection, string invitation) =>
        ProtectorFor(protection, invitation).Protect(JsonSerializer.Serialize(this, CoachJson.Default.HeldPassword));

    /// <summary>Opens what was sealed for an invitation; null when it was not.</summary>
    public static HeldPassword? TryOpen(IDataProtectionProvider protection, string invitation, string? held)
    {
        try
        {
            return JsonSerializer.Deserialize(ProtectorFor(protection, invitation).Unprotect(held ?? ""), CoachJson.Default.HeldPassword);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Puts it into an account: from now on the password and a code sign in.</summary>
    public void Apply(CoachAccount coach)
    {
        (coach.Name, coach.PasswordHash, coach.AuthenticatorKey, coach.HasTwoFactor) = (Name, Hash, Key, true);
        coach.SecurityStamp = Guid.NewGuid().ToString("N");
    }

    private static IDataProtector ProtectorFor(IDataProtectionProvider protection, string invitation) => protection.CreateProtector(nameof(HeldPassword), invitation);
}
