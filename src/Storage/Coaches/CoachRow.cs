namespace GentleSleepBot.Storage.Coaches;

/// <summary>A coach as kept.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="SignInName">The name the coach signs in with, folded for comparing.</param>
/// <param name="Stamp">Changes with every change.</param>
/// <param name="Account">The account as JSON.</param>
public sealed record CoachRow(string Coach, string SignInName, string Stamp, string Account);
