using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GentleSleepBot.Dialogs.Commands;

namespace GentleSleepBot.Dialogs.FollowUps;

/// <summary>Reads the few words that only mean something after an answer: "why?", "and naps?", "what if that doesn't work?".</summary>
internal static partial class FollowUpWords
{
    private const int LongestMessage = 90;

    private static readonly FrozenDictionary<string, FollowUpKind> Table = new (FollowUpKind Kind, string Words)[]
    {
        (FollowUpKind.Why, "how long does it last|how long will it last|how long does this last|how long will this last|how long will it take|when does it end|when does that end|when will it end|is that normal|is this normal|is it normal|is that ok|is that okay|is that ok long term|is it ok|is that bad|is it bad|why not|will it pass|does it get better|when does it get better|will it get better|does that work|but does it work|does it work|did i cause this|is it my fault|why|but why|why is that|how come|why does that help|why would that help|why would that work|why does that work|what's the reason|whats the reason|why so|why though|but why does that help|and why|how does that help|why should i|what is the reason|why that"),
        (FollowUpKind.More, "what can i try at home|what can i do|what can we do|what do i do instead|so what do i do instead|what should i do instead|what do i do then|what can i try|how do i do that|how do i do it|how|but how|and how|and how do i do that|more|tell me more|go on|more please|and then|ok and then|then what|what then|what next|what's next|whats next|and after that|and tomorrow|what about tomorrow|next nights|anything else|what else|anything more|what else can i do|what else can i try|explain more|say more|keep going|continue|and the next nights|what about the next nights|long term|and long term|what do i do next|what can i do tomorrow|more about that|more details"),
        (FollowUpKind.WhenToGetHelp, "when to get help|when should i worry|when do i worry|when should i be worried|when to worry|should i be worried|should i worry|when do i call the doctor|when should i call the doctor|when do i see a doctor|when should i see a doctor|when to see a doctor|is it serious|do i need a doctor|should i see a doctor"),
        (FollowUpKind.IfItDoesNotWork, "it doesn't work|it doesnt work|it didn't work|it didnt work|that doesn't work|that doesnt work|that didn't work|that didnt work|didn't work|didnt work|doesn't work|doesnt work|not working|it's not working|its not working|that's not working|tried that|i tried that|we tried that|already tried that|i already tried that|we already tried that|tried it|tried that already|done that|and if not|what if not|and if it doesn't|and if that fails|what if it fails|nothing works|still awake|still crying|she's still awake|he's still awake|shes still awake|hes still awake|no change|that won't work|that wont work|it won't work|it wont work"),
        (FollowUpKind.Research, "is there research on that|is there any research on that|any research|any research on that|is there research|is there evidence|is there any evidence|is there evidence for that|any evidence|any evidence for that|what's the evidence|whats the evidence|evidence|research|source|sources|what's your source|whats your source|where is that from|says who|who says|who says that|according to who|is that proven|is it proven|studies|any studies|any studies on that|is there a study|is there a study on that|where did you get that|how do you know|how do you know that|what does the research say|what does research say|what do studies say|show me the research|is that based on science|is that true|is that science"),
        (FollowUpKind.Again, "again|say that again|repeat|repeat that|say it again|what was that|what was the first step|what was that first step|the first step again|come again|one more time"),
    }.SelectMany(entry => entry.Words.Split('|').Select(words => (Words: words, entry.Kind)))
        .ToFrozenDictionary(entry => entry.Words, entry => entry.Kind, StringComparer.Ordinal);

    /// <summary>What a message asks after an answer; null when it is a message of its own.</summary>
    public static FollowUp? Find(string said)
    {
        if (said.Length > LongestMessage)
            return null;

        var plain = CommandWords.Plain(said);
        if (Table.TryGetValue(plain, out var kind) || Table.TryGetValue(Opening().Replace(plain, ""), out kind))
            return new FollowUp(kind);
        if (WhatIf().IsMatch(plain))
            return new FollowUp(FollowUpKind.IfItDoesNotWork);
        return AndAbout().Match(plain) is { Success: true } about ? new FollowUp(FollowUpKind.About, about.Groups["what"].Value) : null;
    }

    [GeneratedRegex("^(?:ok|okay|and|but|so|hmm|oh|um|well|right|thanks|yes|no|wait) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:and |but |ok |ok but |so )?what if (?:that|it|this|she|he|they|the baby|nothing|none of that)\\b.{0,24}\\b(?:work|works|working|help|helps|fails?|still|keeps?|cries|crying|screams?|screaming|wakes|won't|wont|refuses)\\b.{0,30}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhatIf();

    [GeneratedRegex("^(?:ok |okay )?(?:and|what about|how about|and what about|what of|and for|and at|and with|and during|is it the same for|same for|does that go for) (?:the |at |for |in |with |our )?(?<what>[a-z' ]{2,24})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AndAbout();
}
