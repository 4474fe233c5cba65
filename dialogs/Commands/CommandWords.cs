using System.Collections.Frozen;
using System.Text;

namespace GentleSleepBot.Dialogs.Commands;

/// <summary>The words of each command. A command counts only as the whole message, politeness and punctuation aside.</summary>
internal static class CommandWords
{
    private const int LongestMessage = 60;

    private static readonly FrozenSet<string> Polite =
        new[] { "please", "pls", "k", "kk", "aw", "oh", "great", "lovely", "brilliant", "perfect", "plz", "now", "then", "just", "um", "uh", "well", "so", "ok", "okay", "hey", "bot", "you", "ya", "much", "x", "xx", "xxx" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Command> Table = new (Command Command, string Words)[]
    {
        (Command.Help, "help|help me|menu|options|i need help|what are my options"),
        (Command.ChildIsIll, "my child is ill or hurt|my child is ill|my baby is ill|my child is hurt"),
        (Command.NotOkay, "i'm not ok|im not ok|i am not ok|i'm not okay|im not okay|i am not okay"),
        (Command.SleepQuestion, "sleep question|a sleep question"),
        (Command.WhatCanYouDo, "what can you do|what do you do|what are you|who are you|are you a bot|are you a real person|are you human|are you a person|are you real|how does this work|how do you work|are you a doctor|about"),
        (Command.Stop, "stop|stop asking|stop asking me|stop it|stop messaging me|no more questions|unsubscribe|quit|enough questions|stop with the questions|stop asking questions|stop asking me questions|no questions"),
        (Command.Cancel, "cancel|never mind|nevermind|nvm|forget it|leave it|drop it|not now|cancel that|cancel the plan|cancel plan|forget about it|abort|exit"),
        (Command.StartOver, "start over|start again|restart|reset|begin again|from the start|from the beginning|new chat"),
        (Command.SomethingElse, "something else|another question|i have another question|different question|new question"),
        (Command.Back, "back|go back|previous|one back|step back|undo"),
        (Command.Skip, "skip|skip it|skip this|skip that|pass|rather not say|prefer not to say|don't want to say|dont want to say|next question|no idea|don't know|dont know|dunno|i don't know|i dont know|idk|not sure"),
        (Command.JustTellMe, "tell me what to do|tell me what to do now|what do i do|what should i do|what do i do right now|what can i do right now|skip the questions|tell me|give me the answer"),
        (Command.Greeting, "hi|hello|hiya|hey there|hi there|hello there|good evening|good morning|good afternoon|good night all|evening|morning|heya|yo|hallo|hey|anyone there|are you there|hello again|hi again"),
        (Command.Thanks, "thanks|thank|thank you so|thanks so|thanks a lot|many thanks|ty|tysm|thx|cheers|that helps|that helped|that's helpful|thats helpful|thank god|thanks that helps|thank you that helps|that worked|it worked|brilliant thanks|great thanks|perfect thanks|lovely thanks|appreciate it|thanks i will try that|ok thanks i'll try that|thanks i'll try that|thanks i'll try|will try thanks"),
        (Command.Goodbye, "bye|goodbye|good night|goodnight|night|night night|see you|gotta go|got to go|have to go|he's asleep|she's asleep|hes asleep|shes asleep|they're asleep|asleep|finally asleep|she's finally asleep|he's finally asleep|going to bed|off to bed|going to sleep"),
        (Command.Okay, "ok|okay|k|kk|alright|all right|fine|got it|i see|right|sure|yes|yep|yeah|yup|no|nope|nah|hmm|hm|mm|mhm|oh|lol|haha|great|good|cool|understood|makes sense|i'll try that|ill try that|i will try that|will try"),
        (Command.Swearing, "fuck|fuck this|fuck off|fuck you|fucks sake|for fuck's sake|for fucks sake|ffs|fml|shit|this is shit|oh shit|bullshit|bollocks|wtf|what the fuck|damn|damn it|dammit|goddammit|bloody hell|piss off|jesus christ|jfc|omfg|crap|this is bullshit|fucking hell|i fucking hate this|screw this|screw you|arse|bugger|fuck my life|this fucking sucks|this sucks"),
        (Command.NotUseful, "this is stupid|that's stupid|thats stupid|stupid|stupid bot|this is useless|useless|you're useless|youre useless|you are useless|not helpful|this is not helpful|that's not helpful|thats not helpful|that doesn't help|that doesnt help|no help|this isn't helping|this isnt helping|you don't understand|you dont understand|you don't get it|you dont get it|that's not what i asked|thats not what i asked|not what i asked|wrong|that's wrong|thats wrong|you are not listening|you're not listening|youre not listening|rubbish|this is rubbish|dumb|this is dumb|waste of time|this is a waste of time|this is ridiculous|ridiculous|terrible|bad bot|you suck|i hate this|you are stupid|you're stupid|youre stupid"),
        (Command.WhatDoYouKnow, "what do you know|what do you know about me|what do you know about us|what do you remember|what have you got on me|show my data|what do you have on me|what data do you have|what do you keep|what did i tell you|my data"),
        (Command.Change, "change|change something|edit|correct that|change my answer|change what you know|that's not right|thats not right"),
        (Command.ForgetThis, "forget this|forget that|delete that|delete this|erase that|erase this|unsay that|forget what i said|forget what i just said|delete my last message"),
        (Command.ForgetMe, "forget me|delete me|delete my data|delete everything|erase everything|erase me|erase my data|forget everything|delete all|delete all my data|remove my data|forget us|delete my account"),
        (Command.Export, "export|export my data|download my data|give me my data|send me my data|export everything|get my data"),
        (Command.MakePlan, "make a plan|plan|a plan|make me a plan|can we make a plan|can you make a plan|make plan|i want a plan|give me a plan|let's make a plan|lets make a plan|can you make me a plan|start a plan|i need a plan|my plan|show my plan|show the plan|the plan|show me the plan|what's the plan|whats the plan|how is the plan|see my plan|sleep plan|help me make a plan|yes make a plan|could we make a plan|let's do a plan|lets do a plan|can i have a plan"),
        (Command.NewPlan, "new plan|make a new plan|another plan|a new plan|change the plan|change plan|different plan|a different plan|make another plan"),
        (Command.TonightCard, "tonight card|tonight|card for tonight|card|card for my partner|for my partner|for grandma|for granny|for nana|something for my partner|a card for tonight|the tonight card"),
        (Command.SharePlan, "share or print|share|share the plan|share plan|print|print the plan|share my plan|print it|share it|send the plan|link|a link|print my plan"),
        (Command.StopSharing, "stop sharing|unshare|revoke|revoke the link|stop sharing the plan|take the link away|stop sharing my plan|delete the link"),
        (Command.WarmerWords, "warmer words|use warmer words|allow ai|use ai|ai words|allow the ai"),
        (Command.PlainWords, "plain words|use plain words|no ai|stop ai|don't use ai|dont use ai|turn off ai"),
        (Command.TooHard, "too hard|too hard for us|it's too hard|its too hard|this is too hard|that's too hard|thats too hard|too much|too much for us|we can't do this|we cant do this|we can't manage this|we cant manage this|make it easier|easier|i can't do this plan|i cant do this plan|this plan is too hard|the plan is too hard"),
        (Command.Sharing, "share with my coach|sharing|what does my coach see|what can my coach see|what does the coach see|who sees this|who can see this|who reads this|is this private|what do you share"),
        (Command.ShareNothing, "private|keep it private|keep this private|make it private|share nothing|stop sharing with my coach|stop sharing my talk|stop sharing the talk|stop sharing with the coach"),
        (Command.ShareSummary, "summary|a summary|share a summary|share summary|share the summary|just a summary|only a summary"),
        (Command.ShareTalk, "whole talk|the whole talk|share the whole talk|share everything|share the talk|share this talk|share my talk|share the whole chat|share the chat"),
        (Command.MyCoach, "talk to my coach|my coach|ask my coach|talk to a coach|speak to my coach|message my coach|can i talk to my coach|i want to talk to my coach|contact my coach|coach|talk to a person|talk to a human|a real person"),
    }.SelectMany(entry => entry.Words.Split('|').Select(words => (Words: Plain(words), entry.Command)))
        .DistinctBy(entry => entry.Words, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Words, entry => entry.Command, StringComparer.Ordinal);

    /// <summary>The command that the whole message is; null for anything else.</summary>
    public static Command? Find(string said)
    {
        if (said.Length > LongestMessage)
            return null;

        var plain = Plain(said);
        if (Table.TryGetValue(plain, out var exact))
            return exact;

        var words = plain.Split(' ').ToList();
        while (words.Count > 1 && Polite.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (Table.TryGetValue(string.Join(' ', words), out exact))
            return exact;

        while (words.Count > 1 && Polite.Contains(words[0]))
            words.RemoveAt(0);
        return Table.TryGetValue(string.Join(' ', words), out exact) ? exact : null;
    }

    /// <summary>Lower-case words with single spaces; straight apostrophes stay, all other signs go.</summary>
    public static string Plain(string said)
    {
        var plain = new StringBuilder(said.Length);
        foreach (var letter in said)
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (letter is '\'' or '’')
                plain.Append('\'');
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
