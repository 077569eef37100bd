using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>The examples of the pages compile, and the rules say of them what the pages say.</summary>
public sealed class RulePageExampleTests
{
    public static TheoryData<string> RulesAboutCode =>
        new(RuleInfo.All.Where(rule => rule.Folder != "Configuration").Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RulesAboutCode))]
    public async Task A_bad_example_is_reported_by_its_rule_alone(string id)
    {
        foreach (var example in RuleInfo.Of(id).Examples("Bad"))
        {
            Assert.Equal([id], (await ReportsAsync(id, example)).Select(report => report.Id).Distinct(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(RulesAboutCode))]
    public async Task A_good_example_is_not_reported(string id)
    {
        foreach (var example in RuleInfo.Of(id).Examples("Good"))
        {
            Assert.Empty(await ReportsAsync(id, example));
        }
    }

    private static async Task<IEnumerable<Diagnostic>> ReportsAsync(string id, string example)
    {
        var compilation = (await AnyProgram.CompileAsync(example)).TurnOn(RuleInfo.Of(id));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await AnyProgram.ReportsAsync(compilation);
    }
}
