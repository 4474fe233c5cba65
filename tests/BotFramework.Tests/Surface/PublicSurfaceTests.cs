using System.Globalization;
using System.Reflection;
using BotFramework.Schema;

namespace BotFramework.Tests.Surface;

/// <summary>What someone who knows the SDK looks for: each line of the file is a type and its members, with the number of overloads after a colon.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Type[] Types = typeof(Activity).Assembly.GetExportedTypes();

    public static TheoryData<string> Lines() => [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Surface", "public-surface.txt"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Type_OfTheSdk_IsThereWithItsMembers(string line)
    {
        var names = line.Split(' ');
        var types = Types.Where(type => NameOf(type) == names[0]).ToList();

        Assert.NotEmpty(types);
        Assert.All(names.Skip(1), member => Assert.True(types.Exists(type => Has(type, member)), member));
    }

    private static string NameOf(Type type)
    {
        var name = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<T>" : name;
    }

    private static bool Has(Type type, string member)
    {
        var (name, overloads) = member.Split(':') is [var named, var count] ? (named, int.Parse(count, CultureInfo.InvariantCulture)) : (member, 1);
        name = name.Replace("<T>", "", StringComparison.Ordinal);
        if (name == "new")
            return type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Count(IsVisible) >= overloads || type.IsValueType;

        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        return type.GetInterfaces().Prepend(type).Sum(declaring => declaring.GetMember(name, All).Count(IsVisible)) >= overloads;
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => true,
    };
}
