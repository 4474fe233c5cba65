namespace BotFramework.Schema;

/// <summary>Someone is writing.</summary>
public interface ITypingActivity : IActivity;
