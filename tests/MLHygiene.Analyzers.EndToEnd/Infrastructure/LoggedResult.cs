namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>One result of a SARIF log.</summary>
/// <param name="Report">The rule and the place.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The text that the user reads.</param>
/// <param name="HelpLink">The page of the rule.</param>
/// <param name="IsSuppressed">Whether the source says that it should not be shown.</param>
internal sealed record LoggedResult(Report Report, string Level, string Message, string? HelpLink, bool IsSuppressed)
{
    public string Id => Report.Id;

    public bool IsOurs => Id.StartsWith("MLH", System.StringComparison.Ordinal);
}
