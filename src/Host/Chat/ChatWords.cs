namespace GentleSleepBot.Host.Chat;

/// <summary>Every word the chat page itself says; what the bot says is not here.</summary>
internal static class ChatWords
{
    public const string Title = "Gentle Sleep";

    public const string Greeting = "Up with your little one? Tell me what is happening tonight, in your own words. Short is fine.";

    public const string Limits = "I am a program, not a doctor or a nurse. I look things up for you and show where they come from.";

    public const string Gentle = "I will not ask you to leave your child to cry.";

    public const string Kept = "There is no account. This talk is kept on this site, so that this browser can come back to it.";

    public const string Emergency = "Hard to wake, floppy, blue or grey, a fit, or struggling to breathe: call your emergency number now.";

    public const string EmergencyNumbers = "US, Canada 911 · UK 999 · Ireland, EU 112 · Australia 000 · New Zealand 111";

    public const string WriteHere = "Write here";

    public const string Send = "Send";

    public const string NotSent = "Not sent yet. It goes out when the line is back.";

    public const string Opening = "One moment…";

    public const string Offline = "No connection just now. What you wrote stays here.";

    public const string CouldNotOpen = "The chat could not be opened. Trying again in a moment.";

    public const string NeedsScripts = "The chat needs scripts, and this browser has them switched off. If you are worried about your child, please call your doctor or nurse line.";
}
