using System.Buffers.Text;
using System.Security.Cryptography;
using GentleSleepBot.Host.ClientLinks;

namespace GentleSleepBot.Host.Chat;

/// <summary>What differs from one visit of the chat page to the next.</summary>
internal sealed record ChatView
{
    private const int MessageKeyBytes = 16;

    /// <summary>The page's own address, such as <c>/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The mark that this visit's scripts and styles carry.</summary>
    public required string Nonce { get; init; }

    /// <summary>Names the next message of a page without scripts, so that the same form sent twice is one message.</summary>
    public required string MessageKey { get; init; }

    /// <summary>The coach's link by which the parent came; null without one.</summary>
    public LinkFace? Link { get; init; }

    /// <summary>Whether the parent came by a link that is no longer in use.</summary>
    public bool IsLinkEnded { get; init; }

    /// <summary>Whether the page stands in a frame on a coach's own site.</summary>
    public bool IsFramed { get; init; }

    /// <summary>The talk so far, for a browser without scripts; null where scripts show it.</summary>
    public PlainTalkShown? Plain { get; init; }

    /// <summary>A name for a message that has none yet.</summary>
    public static string NewMessageKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(MessageKeyBytes));

    /// <summary>A visit of a page at an address.</summary>
    public static ChatView New(string address) => new() { Address = address, Nonce = Site.Nonce.New(), MessageKey = NewMessageKey() };
}
