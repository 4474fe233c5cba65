using BotFramework.Builder;
using BotFramework.Builder.Turns;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;

namespace GentleSleepBot.Dialogs;

/// <summary>What the bot is made of; one bot serves all conversations. The adapter saves the states after each turn.</summary>
public sealed record SleepBotServices
{
    /// <summary>What the bot knows.</summary>
    public required GuideSource Guides { get; init; }

    /// <summary>Where a talk's state is kept.</summary>
    public required ConversationState Conversation { get; init; }

    /// <summary>Where a family's state is kept.</summary>
    public required UserState User { get; init; }

    /// <summary>Where records of their own are kept, unless a turn brings its own storage.</summary>
    public required IStorage Storage { get; init; }

    /// <summary>The site's public address, for links.</summary>
    public required Uri Site { get; init; }

    /// <summary>How long what a parent told is kept; 24 hours, and 30 days for who agreed, by default.</summary>
    public KeptFor Kept { get; init; } = KeptFor.Default;

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Words answers anew where a parent allows it; null where no language model is set up.</summary>
    public IAnswerRephraser? Rephraser { get; init; }

    /// <summary>Reads messages that are unclear here, where a parent allows it; null where no language model is set up for it.</summary>
    public IMessageReader? Reader { get; init; }

    /// <summary>Who runs the language model; null where none is set up.</summary>
    public LanguageModelNotice? LanguageModel { get; init; }

    /// <summary>All that is stored of a parent, for <em>export</em>; null where nothing is stored.</summary>
    public IParentData? ParentData { get; init; }

    /// <summary>Where a parent's coach is found and asked; nowhere by default.</summary>
    public ICoachDesk Coaches { get; init; } = new NoCoachDesk();
}
