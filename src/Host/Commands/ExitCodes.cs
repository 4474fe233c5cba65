namespace GentleSleepBot.Host.Commands;

/// <summary>Exit codes of the program, as <c>sysexits.h</c> numbers them.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    public const int Usage = 64;

    public const int BadData = 65;

    public const int NoInput = 66;

    public const int Unavailable = 69;

    /// <summary>A part of the host died while it served, and the host ended for it.</summary>
    public const int Software = 70;

    public const int Settings = 78;
}
