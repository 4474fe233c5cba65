using System.Text.RegularExpressions;

namespace BotFramework.Schema;

/// <summary>Reading of activities.</summary>
public static partial class ActivityExtensions
{
    /// <summary>Takes every mention of an account out of the text, and returns the text.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);

        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            if (!string.IsNullOrEmpty(mention.Text))
                activity.Text = activity.Text?.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase);

            if (mention.Mentioned?.Name is { Length: > 0 } name)
                activity.Text = AtTags.Replace(activity.Text ?? string.Empty, tag => tag.Groups[1].Value == name ? string.Empty : tag.Value);
        }

        activity.Text = activity.Text?.Trim();
        return activity.Text;
    }

    /// <summary>Takes every mention of the recipient out of the text, and returns the text.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;
    }

    /// <summary>Whether several people share the conversation, in a group chat or a team's channel; a channel may say so by the type alone.</summary>
    public static bool IsInGroup(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
    }

    [GeneratedRegex("<at>([^<]*)</at>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex AtTags { get; }
}
