using System.Text.Json.Nodes;
using SharpToken;

namespace LanguageModel.Evaluation;

/// <summary>Tokens of one call.</summary>
/// <param name="Kind">Name of the answer's schema: what was asked.</param>
/// <param name="Input">Tokens of the instructions, the data and the schema.</param>
/// <param name="Output">Tokens of the reply.</param>
internal sealed record TokenCount(string Kind, int Input, int Output)
{
    private static readonly GptEncoding Encoding = GptEncoding.GetEncoding("o200k_base");

    /// <summary>Counts a request and the reply that a kind model gives to it.</summary>
    public static TokenCount Of(string request)
    {
        var body = JsonNode.Parse(request)!;
        var shape = body["response_format"]!["json_schema"]!;
        var input = body["messages"]!.AsArray().Sum(message => Encoding.CountTokens((string)message!["content"]!)) + Encoding.CountTokens(shape["schema"]!.ToJsonString());
        return new TokenCount((string)shape["name"]!, input, Encoding.CountTokens(KindModel.ReplyTo(body)));
    }
}
