namespace BotFramework.Connector;

/// <summary>A bot's answer to an <c>invoke</c>.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>JSON body; none when null.</summary>
    public object? Body { get; set; }

    /// <summary>Whether the status tells success.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
