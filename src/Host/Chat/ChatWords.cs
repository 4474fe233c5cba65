namespace GentleSleepBot.Host.Chat;

/// <summary>Every word the chat page itself says; what the bot says, and every word of advice, is not here.</summary>
internal static class ChatWords
{
    public const string Title = "Gentle Sleep";

    public const string Greets = "Greeting";

    public const string WithCoach = "with {0}";

    public const string NotShared = "{0} sees nothing of this talk unless you say so.";

    public const string LinkEnded = "This link is no longer in use. You can still talk here; nobody else sees it.";

    public const string Erased = "All that I kept of you is erased, and this page has let go of it too. What was printed, or saved somewhere else, is out of my reach. You can write again any time.";

    public const string WriteHere = "Write here";

    public const string Send = "Send";

    public const string Emergency = "Emergency? Tap here";

    public const string Close = "Close";

    public const string OneSource = "1 source";

    public const string Sources = "{0} sources";

    public const string Helped = "This helped";

    public const string DidNotHelp = "This did not help";

    public const string Menu = "Menu";

    public const string Lighter = "Lighter page";

    public const string Dimmer = "Dim page";

    public const string NewChat = "New private chat";

    public const string WhatIsKept = "What is kept";

    public const string GetACopy = "Get a copy";

    public const string EraseEverything = "Erase everything";

    public const string EraseOldTalk = "A new chat begins, and this page lets go of the old talk. Erase the old talk too?";

    public const string EraseIt = "Erase it now";

    public const string KeepIt = "Leave it as it is";

    public const string GoBack = "Go back";

    public const string NotErased = "That could not be erased just now. Please try again when the line is back.";

    public const string Kept = "From last time:";

    public const string NotSent = "Not sent yet. It goes out when the line is back.";

    public const string Opening = "One moment…";

    public const string Offline = "No connection just now. What you wrote stays here.";

    public const string CouldNotOpen = "The chat could not be opened. Trying again in a moment.";

    public const string TooMany = "So many messages came at once that this one has to wait. Your words are still in the box: please send them again in a minute.";

    public const string NotAnswered = "That could not be answered just now. Please send it once more.";
}
