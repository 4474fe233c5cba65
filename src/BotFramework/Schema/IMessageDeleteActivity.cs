namespace BotFramework.Schema;

/// <summary>A message was taken back; its id is that of this activity.</summary>
public interface IMessageDeleteActivity : IActivity;
