namespace BotFramework.Schema;

/// <summary>What a <see cref="CardAction"/> does when it is chosen.</summary>
public static class ActionTypes
{
    /// <summary>Opens an address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Posts its value as a message that everyone sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Posts its value to the bot unseen.</summary>
    public const string PostBack = "postBack";

    /// <summary>Posts text to the conversation and a value to the bot.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Calls a telephone number.</summary>
    public const string Call = "call";

    /// <summary>Starts signing in.</summary>
    public const string Signin = "signin";

    /// <summary>Plays sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Fetches a file.</summary>
    public const string DownloadFile = "downloadFile";
}
