using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Guidance;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dialogs.Tests;

/// <summary>Talks with the real bot on the repository's own knowledge; the guide is loaded once for all tests.</summary>
internal static class Talks
{
    private static readonly Lazy<GuideSource> Guides = new(() => new GuideSource(Guide.Load(Knowledge(), Models())));

    /// <summary>The repository.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    public static Uri Site { get; } = new("https://sleep.example/");

    public static Guide Guide => Guides.Value.Current;

    /// <summary>An adapter and a bot as a fresh host would make them.</summary>
    public static TestAdapter Adapter(IStorage storage, string conversation, TimeProvider? clock, out SleepBot bot, ICoachDesk? coaches = null) =>
        Adapter(storage, conversation, clock, out bot, out _, coaches);

    /// <summary>The same, with what saves the states, for an adapter of another kind.</summary>
    public static TestAdapter Adapter(IStorage storage, string conversation, TimeProvider? clock, out SleepBot bot, out AutoSaveStateMiddleware states, ICoachDesk? coaches = null)
    {
        var state = new ConversationState(storage);
        var user = new UserState(storage);
        bot = new SleepBot(new SleepBotServices
        {
            Guides = Guides.Value,
            Conversation = state,
            User = user,
            Storage = storage,
            Site = Site,
            Clock = clock ?? TimeProvider.System,
            Coaches = coaches ?? new CoachDeskInMemory(null),
        });
        states = new AutoSaveStateMiddleware(state, user);
        return new TestAdapter(TestAdapter.CreateConversation(conversation))
            .Use(states)
            .Use(new GentlenessMiddleware(Guides.Value, NullLogger<GentlenessMiddleware>.Instance));
    }

    /// <summary>A folder of the repository.</summary>
    public static string Folder(string name) => Path.Combine(Root.FullName, name);

    private static DirectoryInfo Knowledge() => new(Path.Combine(Root.FullName, "knowledge"));

    private static DirectoryInfo Models() => new(Path.Combine(Root.FullName, "artifacts", "models"));

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return folder;
    }
}
