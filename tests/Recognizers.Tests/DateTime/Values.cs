using Recognizers.Text;

namespace Recognizers.Tests.DateTime;

internal static class Values
{
    public static List<Dictionary<string, string>> Of(ModelResult result) => (List<Dictionary<string, string>>)result.Resolution["values"];

    public static string Timex(ModelResult result) => string.Join(' ', Of(result).Select(value => value["timex"]));
}
