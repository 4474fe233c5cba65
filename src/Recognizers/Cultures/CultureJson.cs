using System.Text.Json;
using System.Text.Json.Serialization;
using Recognizers.Text.Choice;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.NumberWithUnit;
using Recognizers.Text.ParentAges;

namespace Recognizers.Text.Cultures;

[JsonSerializable(typeof(NumberFile))]
[JsonSerializable(typeof(UnitFile))]
[JsonSerializable(typeof(ChoiceFile))]
[JsonSerializable(typeof(AgeFile))]
[JsonSerializable(typeof(TimeFile))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class CultureJson : JsonSerializerContext;
