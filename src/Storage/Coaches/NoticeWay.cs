namespace GentleSleepBot.Storage.Coaches;

/// <summary>How a coach is told that somebody asked.</summary>
public enum NoticeWay
{
    /// <summary>By e-mail.</summary>
    Mail,

    /// <summary>On the coach's browsers.</summary>
    Push,
}
