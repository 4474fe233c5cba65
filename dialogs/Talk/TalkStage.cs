using BotFramework.Builder.Turns.Stages;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Stages that a turn of a talk passes, each with code and tables of its own; those that turns take in different order or leave out among them.</summary>
internal static class TalkStage
{
    public const int Read = TurnStage.Run + 1;
    public const int Tell = Read + 1;
    public const int Screen = Tell + 1;
    public const int Find = Screen + 1;
    public const int Hear = Find + 1;
    public const int Reply = Hear + 1;
    public const int Talk = Reply + 1;
    public const int Interrupt = Talk + 1;
    public const int Likely = Interrupt + 1;
    public const int Triage = Likely + 1;
    public const int Compose = Triage + 1;
    public const int Guard = Compose + 1;
    public const int Send = Guard + 1;
    public const int Remember = Send + 1;
}
