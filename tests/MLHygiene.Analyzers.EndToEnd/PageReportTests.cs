using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The bad code on the page of each rule, built: the rule reports it in a real build, at its level, with its page.</summary>
public sealed class PageReportTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [BuiltTogether]
    private static readonly Consumer EveryPage = new("EveryPage")
    {
        Sources = Rules.ToDictionary(rule => rule.Id + ".cs", BadCode, StringComparer.Ordinal),
        Properties = "<OutputType>Library</OutputType><ImplicitUsings>enable</ImplicitUsings><LangVersion>preview</LangVersion>",
        Libraries = ["Microsoft.ML", "Microsoft.Data.Analysis", "TorchSharp", "CsvHelper"],
    };

    public static TheoryData<string> Ids => new(Rules.Select(rule => rule.Id));

    // What is off by default reports nothing in a build that does not turn it on.
    private static IEnumerable<DiagnosticDescriptor> Rules =>
        RuleCatalog.All.Where(rule => rule.Category != RuleCategory.Configuration && rule.IsEnabledByDefault);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_build_reports_the_bad_code_of_the_page(string id)
    {
        var consumers = await Workbench.ConsumersAsync();
        Assert.True(consumers.IsBuilt(EveryPage), string.Join('\n', consumers.LinesAbout(EveryPage)));
        var log = consumers.LogOf(EveryPage);

        var rule = RuleCatalog.All.Single(descriptor => descriptor.Id == id);
        var results = log.Ours.Where(result => result.Id == id && result.Report.File == id + ".cs").ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal(rule.DefaultSeverity == DiagnosticSeverity.Info ? "note" : "warning", result.Level);
            Assert.Equal(rule.HelpLinkUri, result.HelpLink);
            Assert.DoesNotContain("{0}", result.Message, StringComparison.Ordinal);
        });
    }

    // The first block of each page, in a namespace of its own: several pages have a Program and a Row.
    private static string BadCode(DiagnosticDescriptor rule)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "rules", rule.Id + ".md"));
        var bad = page[page.IndexOf("\n## Bad\n", StringComparison.Ordinal)..page.IndexOf("\n## Good\n", StringComparison.Ordinal)];
        var code = Regex.Match(bad, "```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["code"].Value;
        var lines = code.Split('\n');
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal)).ToList();
        var rest = lines.Where(line => !usings.Contains(line, StringComparer.Ordinal)).ToList();
        var statements = rest.TakeWhile(line => !IsType(line)).ToList();
        return string.Join(
            '\n',
            [
                .. usings,
                "namespace " + rule.Id + ";",
                "static class Statements { static void Run(string[] args) {",
                .. statements,
                "} }",
                .. rest.Skip(statements.Count),
                string.Empty,
            ]);
    }

    private static bool IsType(string line) =>
        line.Split(' ').TakeWhile(word => word.Length > 0).Any(word => word is "class" or "record" or "struct" or "interface");
}
