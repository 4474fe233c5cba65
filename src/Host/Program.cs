using GentleSleepBot.Host.Activities;
using GentleSleepBot.Host.Bot;
using GentleSleepBot.Host.BotMessages;
using GentleSleepBot.Host.ChannelForms;
using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.ClientLinks;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Host.Embed;
using GentleSleepBot.Host.Health;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Host.LanguageModel;
using GentleSleepBot.Host.Limits;
using GentleSleepBot.Host.Plans;
using GentleSleepBot.Host.Retention;
using GentleSleepBot.Host.Scorecards;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Host.Talks;
using GentleSleepBot.Host.Topics;
using GentleSleepBot.Host.Turns;

var commandLine = CommandLine.Parse(args);
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = commandLine.Settings, ContentRootPath = AppContext.BaseDirectory });

builder.Services.AddProblemDetails();
builder.Services.AddProtocolErrors();
builder.Services.AddHealthChecks();
builder.Services.AddSite();
builder.Services.AddChatPage();
builder.Services.AddClientLinks();
builder.Services.AddCoaches();
builder.Services.AddTalks();
builder.Services.AddDirectLine();
builder.Services.AddBotMessages();
builder.Services.AddKeys();
builder.Services.AddTurns(commandLine);
builder.Services.AddRetention();
builder.Services.AddLanguageModel(builder.Configuration);
builder.Services.AddSleepBot();
builder.Services.AddChannelForms();
builder.Services.AddLimits();
builder.Services.AddScorecard();
builder.Services.AddCommands();

var app = builder.Build();

app.UseProxies();
app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseProtocolErrors();
app.UseCors();
app.UseCoaches();
app.UseDirectLineStreams();

app.MapChatPage();
app.MapTopics();
app.MapScorecard();
app.MapClientLinks();
app.MapEmbed();
app.MapCoaches();
app.MapPlans();
app.MapTalks();
app.MapDirectLine();
app.MapBotMessages();
app.MapHealth();

return await app.RunAsync(commandLine);
