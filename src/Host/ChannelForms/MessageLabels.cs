using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>
/// What a cited answer carries besides its sources: that a program gave it, and thumbs to say whether it helped. Teams and
/// Web Chat read them from different places.
/// </summary>
internal static class MessageLabels
{
    private const string MessageType = "https://schema.org/Message";
    private const string Automated = "Automated answer, not medical advice";
    private const string HowItCame = "Written by people from named sources and chosen by a program. It is not a doctor.";
    private const int LongestNameInTeams = 80;
    private const int LongestAbstractInTeams = 160;

    public static bool IsCited(Activity activity) => activity.Entities?.Any(entity => entity.Type == MessageType) == true;

    public static void Put(Activity activity, ChannelAbilities abilities)
    {
        if (activity.Entities?.FirstOrDefault(entity => entity.Type == MessageType) is not { } entity)
            return;

        if (abilities.IsTeams)
            PutForTeams(activity, entity);
        else if (abilities.IsWebChat)
            PutForWebChat(entity);
    }

    private static void PutForTeams(Activity activity, Entity entity)
    {
        Set(entity, "usageInfo", new JsonObject { ["@type"] = "CreativeWork", ["name"] = "Automated answer", ["description"] = HowItCame });
        if (Citations(entity) is { } citations)
        {
            foreach (var document in citations.Select(citation => citation?["appearance"]).OfType<JsonObject>())
            {
                Shorten(document, "name", LongestNameInTeams);
                Shorten(document, "abstract", LongestAbstractInTeams);
            }

            Set(entity, "citation", citations);
        }

        activity.ChannelData ??= JsonElement.Parse("""{"feedbackLoop":{"type":"default"}}""");
    }

    private static void PutForWebChat(Entity entity)
    {
        if (Citations(entity) is { } citations && citations.FirstOrDefault() is JsonObject first)
        {
            first["claimInterpreter"] = new JsonObject { ["@type"] = "Project", ["slogan"] = Automated };
            Set(entity, "citation", citations);
        }

        Set(entity, "potentialAction", new JsonArray(Thumb("LikeAction", "like"), Thumb("DislikeAction", "dislike")));
    }

    private static JsonObject Thumb(string type, string interaction) => new()
    {
        ["@type"] = type,
        ["actionStatus"] = "PotentialActionStatus",
        ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = $"ms-directline://postback?interaction={interaction}" },
    };

    private static JsonArray? Citations(Entity entity) =>
        entity.Properties?.TryGetValue("citation", out var citations) == true && citations.ValueKind == JsonValueKind.Array
            ? JsonArray.Create(citations)
            : null;

    private static void Shorten(JsonObject document, string member, int longest)
    {
        if ((string?)document[member] is { } text && text.Length > longest)
            document[member] = $"{text.AsSpan(0, longest - 1)}…";
    }

    private static void Set(Entity entity, string member, JsonNode value)
    {
        entity.Properties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        entity.Properties[member] = JsonElement.Parse(value.ToJsonString());
    }
}
