using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Robustness;

/// <summary>The programs of the tests with one token left out, as while somebody types it: no rule throws.</summary>
public sealed class HalfTypedCodeTests
{
    // Every one of 200,000 would take longer than all other tests together; more rules take no more time.
    private const int Most = 4_000;

    public static TheoryData<string> RulesAboutCode =>
        new(RuleInfo.All.Where(rule => rule.Folder != "Configuration").Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RulesAboutCode))]
    public async Task No_rule_throws(string id)
    {
        var programs = TestPrograms.Of(RuleInfo.Of(id));
        Assert.InRange(programs.Length, 10, int.MaxValue);

        var halfTyped = programs.SelectMany(WithoutOneToken).ToList();
        var step = 1 + (halfTyped.Count * RulesAboutCode.Count / Most);
        await Parallel.ForEachAsync(halfTyped.Where((_, index) => index % step == 0), async (program, cancellationToken) =>
        {
            var compilation = await AnyProgram.CompileAsync(program, cancellationToken);
            var reports = await AnyProgram.ReportsAsync(compilation, cancellationToken);
            Assert.DoesNotContain(reports, report => report.Id == "AD0001");
        });
    }

    private static IEnumerable<string> WithoutOneToken(string program)
    {
        var text = SourceText.From(program);
        return CSharpSyntaxTree.ParseText(program).GetRoot().DescendantTokens()
            .Where(token => token.Span.Length > 0)
            .Select(token => text.Replace(token.Span, string.Empty).ToString());
    }
}
