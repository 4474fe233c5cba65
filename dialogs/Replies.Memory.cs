using GentleSleepBot.Dialogs.Memory;

namespace GentleSleepBot.Dialogs;

/// <content>What is said of what is kept, remembered, put right and erased.</content>
internal static partial class Replies
{
    public const string KnowNothing = "I know nothing of you yet.";

    public const string ThisIsKnown = "This is what I know:";

    public const string YourPlan = "your plan";

    public const string WhatYouTold = "what you told me";

    public const string HowToChange = "Say *change* to put something right, *forget this* for the last thing you told, *forget me* for everything.";

    public const string WhatToChange = "Tell me the right one in a few words, like *she is 7 months* or *bedtime is 7:30*.";

    public const string WhatIsRemembered = "From what you tell me I keep ages, feeding, places and nights, and no names. *What do you know* shows it.";

    public const string ForgotThis =
        "I've let go of the last thing you told me. Your words and my answer are out of the record. This app may still show them, and what went to your coach or was kept as a question stays until you say *forget me*.";

    public const string NothingToForget = "There is nothing more to let go of one by one. *Forget me* erases everything.";

    public const string HereIsYourData = "Here is everything I keep of you, as a file.";

    public const string EraseEverything = "Erase everything?";

    public const string Erase = "Erase";

    public const string Keep = "Keep";

    public const string NothingErased = "Nothing was erased.";

    public const string AllErased = "Everything I kept of you is erased. I can't reach what this app or a printed page keeps. You can write again any time, and we begin new.";

    public const string Remember = "Remember it";

    public const string DoNotRemember = "No, let it go";

    public static IReadOnlyList<string> EraseOrKeep { get; } = [Erase, Keep];

    public static IReadOnlyList<string> RememberOrNot { get; } = [Remember, DoNotRemember];

    public static string RememberThis(string known) => $"Shall I remember this for next time? Only: {known}.";

    public static string IsDeleted(KeptFor kept, bool isRemembered) => isRemembered
        ? $"You asked me to keep it for next time. It is deleted {kept.RememberedWords} after your last message."
        : $"It is deleted {kept.UnrememberedWords} after your last message.";

    public static string WhatIsKept(KeptFor kept) =>
        $"""
        What you write is kept to carry on this talk, and for nothing else: it isn't sold, and no AI reads it unless you turned that on. It is deleted {kept.UnrememberedWords} after your last message, or after {kept.RememberedWords} if you asked me to keep it.

        Say *sharing* to see who can read it, *export* for a copy, *forget me* to erase it all.
        """;

    public static string WillRemember(KeptFor kept) => $"I'll remember it, up to {kept.RememberedWords} after your last message. *Forget me* ends that at any time.";

    public static string WillNotRemember(KeptFor kept) => $"All right. It is deleted {kept.UnrememberedWords} after your last message.";
}
