using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>The log that a compiler writes for <c>-p:ErrorLog=file.sarif,version=2.1</c>.</summary>
internal sealed class SarifLog
{
    private SarifLog(IReadOnlyList<LoggedResult> results) => Results = results;

    /// <summary>Everything the compiler reported, in the order of the places.</summary>
    public IReadOnlyList<LoggedResult> Results { get; }

    /// <summary>What the package reported and the source did not suppress.</summary>
    public IReadOnlyList<LoggedResult> Ours => [.. Results.Where(result => result is { IsOurs: true, IsSuppressed: false })];

    public static SarifLog Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var run = document.RootElement.GetProperty("runs")[0];
        var helpLinks = run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out var rules)
            ? rules.EnumerateArray().ToDictionary(rule => Text(rule, "id")!, rule => Text(rule, "helpUri"), StringComparer.Ordinal)
            : [];
        var results = run.GetProperty("results").EnumerateArray()
            .Select(result => Parse(result, helpLinks))
            .OrderBy(result => result.Report.File, StringComparer.Ordinal)
            .ThenBy(result => result.Report.Line)
            .ThenBy(result => result.Report.Column)
            .ThenBy(result => result.Id, StringComparer.Ordinal);
        return new SarifLog([.. results]);
    }

    private static LoggedResult Parse(JsonElement result, Dictionary<string, string?> helpLinks)
    {
        var id = Text(result, "ruleId")!;
        return new LoggedResult(
            Place(id, result),
            Text(result, "level") ?? "warning",
            Text(result.GetProperty("message"), "text") ?? string.Empty,
            helpLinks.GetValueOrDefault(id),
            result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0);
    }

    private static Report Place(string id, JsonElement result)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return Report.Nowhere(id);
        }

        var physical = locations[0].GetProperty("physicalLocation");
        var region = physical.GetProperty("region");
        var file = new Uri(Text(physical.GetProperty("artifactLocation"), "uri")!, UriKind.RelativeOrAbsolute);
        return new Report(
            id,
            Path.GetFileName(file.IsAbsoluteUri ? file.LocalPath : file.OriginalString),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.GetString() : null;
}
