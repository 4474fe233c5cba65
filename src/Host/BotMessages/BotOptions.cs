using System.ComponentModel.DataAnnotations;

namespace GentleSleepBot.Host.BotMessages;

internal sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>The bot's app id at Azure Bot Service; empty when it is not registered there.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Lets callers on this machine post to <c>/api/messages</c> without credentials; accepted in Development alone.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Largest body of one posted activity, in bytes.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;
}
