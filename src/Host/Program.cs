using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Health;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Host.Site;

var commandLine = CommandLine.Parse(args);
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = commandLine.Settings, ContentRootPath = AppContext.BaseDirectory });

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSettings<SiteOptions>(SiteOptions.Section);
builder.Services.AddHealthChecks();
builder.Services.AddProblemDetails();
builder.Services.AddChatPage();
builder.Services.AddCommands();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapChatPage();
app.MapHealth();

return await app.RunAsync(commandLine);
