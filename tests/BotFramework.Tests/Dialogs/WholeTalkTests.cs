using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>A dialog written as users of the SDK write one: every prompt, values, a branch, a validator, a summary.</summary>
public class WholeTalkTests
{
    [Fact]
    public Task Profile_EveryQuestionAnswered_IsSummedUp() =>
        new DialogTalk(new ProfileDialog())
            .Begin().AssertReply("Which meal? (1) Breakfast or (2) Supper")
            .Send("supper").AssertReply("For whom?")
            .Send("Ada").AssertReply("Thank you, Ada. Shall I note an age? (1) Yes or (2) No")
            .Send("sure").AssertReply("How many months?")
            .Send("200").AssertReply("Between 0 and 36, please.")
            .Send("seven").AssertReply("A picture?")
            .Send(Picture("plate.png")).AssertReply("Supper for Ada, 7 months, plate.png. Right? (1) Yes or (2) No")
            .Send("yes").AssertReply("ended with Ada")
            .StartTestAsync();

    [Fact]
    public Task Profile_AgeLeftOut_SkipsItsQuestionInTheSameTurn() =>
        new DialogTalk(new ProfileDialog())
            .Begin().AssertReply("Which meal? (1) Breakfast or (2) Supper")
            .Send("1").AssertReply("For whom?")
            .Send("Ada").AssertReply("Thank you, Ada. Shall I note an age? (1) Yes or (2) No")
            .Send("no").AssertReply("A picture?")
            .Send("none").AssertReply("Breakfast for Ada, no age, no picture. Right? (1) Yes or (2) No")
            .Send("no").AssertReply("Which meal? (1) Breakfast or (2) Supper")
            .StartTestAsync();

    private static Activity Picture(string name) => new(ActivityTypes.Message) { Attachments = [new Attachment("image/png", name: name)] };

    private sealed class ProfileDialog : ComponentDialog
    {
        public ProfileDialog()
            : base(nameof(ProfileDialog))
        {
            AddDialog(new WaterfallDialog(
                nameof(WaterfallDialog),
                [AskMealAsync, AskNameAsync, ConfirmAgeAsync, AskAgeAsync, AskPictureAsync, ConfirmAsync, EndAsync]));
            AddDialog(new TextPrompt(nameof(TextPrompt)));
            AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<>), IsPlausibleAsync));
            AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
            AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
            AddDialog(new AttachmentPrompt(nameof(AttachmentPrompt), IsPictureOrNoneAsync));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> AskMealAsync(WaterfallStepContext step, CancellationToken ct) =>
            step.PromptAsync(nameof(ChoicePrompt), new PromptOptions
            {
                Prompt = MessageFactory.Text("Which meal?"),
                Choices = ChoiceFactory.ToChoices(["Breakfast", "Supper"]),
            }, ct);

        private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken ct)
        {
            step.Values["meal"] = ((FoundChoice)step.Result).Value;
            return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("For whom?") }, ct);
        }

        private static Task<DialogTurnResult> ConfirmAgeAsync(WaterfallStepContext step, CancellationToken ct)
        {
            step.Values["name"] = (string)step.Result;
            return step.PromptAsync(
                nameof(ConfirmPrompt),
                new PromptOptions { Prompt = MessageFactory.Text($"Thank you, {step.Result}. Shall I note an age?") },
                ct);
        }

        private static Task<DialogTurnResult> AskAgeAsync(WaterfallStepContext step, CancellationToken ct) =>
            (bool)step.Result
                ? step.PromptAsync(nameof(NumberPrompt<>), new PromptOptions
                {
                    Prompt = MessageFactory.Text("How many months?"),
                    RetryPrompt = MessageFactory.Text("Between 0 and 36, please."),
                }, ct)
                : step.NextAsync(-1, ct);

        private static Task<DialogTurnResult> AskPictureAsync(WaterfallStepContext step, CancellationToken ct)
        {
            step.Values["age"] = (int)step.Result;
            return step.PromptAsync(nameof(AttachmentPrompt), new PromptOptions { Prompt = MessageFactory.Text("A picture?") }, ct);
        }

        private static Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken ct)
        {
            var age = (int)step.Values["age"] is var months and >= 0 ? $"{months} months" : "no age";
            var picture = ((IList<Attachment>)step.Result)?.FirstOrDefault()?.Name ?? "no picture";
            return step.PromptAsync(
                nameof(ConfirmPrompt),
                new PromptOptions { Prompt = MessageFactory.Text($"{step.Values["meal"]} for {step.Values["name"]}, {age}, {picture}. Right?") },
                ct);
        }

        private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken ct) =>
            (bool)step.Result
                ? step.EndDialogAsync(step.Values["name"], ct)
                : step.ReplaceDialogAsync(nameof(WaterfallDialog), null, ct);

        private static Task<bool> IsPlausibleAsync(PromptValidatorContext<int> prompt, CancellationToken ct) =>
            Task.FromResult(prompt.Recognized is { Succeeded: true, Value: >= 0 and <= 36 });

        private static Task<bool> IsPictureOrNoneAsync(PromptValidatorContext<IList<Attachment>> prompt, CancellationToken ct) =>
            Task.FromResult(prompt.Recognized.Succeeded || prompt.Context.Activity.Text == "none");
    }
}
