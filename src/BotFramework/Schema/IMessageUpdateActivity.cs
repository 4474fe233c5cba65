namespace BotFramework.Schema;

/// <summary>A message was edited; its id is that of this activity.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
