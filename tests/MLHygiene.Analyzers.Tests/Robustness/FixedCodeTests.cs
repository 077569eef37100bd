using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Robustness;

/// <summary>Every fix, on every report in the programs of its rule's tests: the result compiles, and no rule finds more in it.</summary>
public sealed class FixedCodeTests
{
    // Where the threads of a trainer decide, too, a context without a seed is reported and nothing else: the seed comes first.
    // A median of values that are not sorted is no median: whether NaN may be among them is asked of a real one. Weights that were rounded
    // to whole numbers had no decimal sign that a culture could change.
    private static readonly (string Fixed, string Uncovered)[] Next = [("MLH3001", "MLH3014"), ("MLH5003", "MLH5002"), ("MLH5011", "MLH4017")];

    public static TheoryData<string> RulesWithFixes =>
        new(RuleInfo.All.Where(rule => rule.CodeFix is not null).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RulesWithFixes))]
    public async Task No_fix_makes_another_smell(string id)
    {
        var rule = RuleInfo.Of(id);
        var provider = OfferedActions.ProviderOf(rule);
        var applied = 0;

        await Parallel.ForEachAsync(ProgramsOfTests.Of(rule), async (program, cancellationToken) =>
        {
            var count = await ApplyEachAsync(rule, provider, program, cancellationToken);
            Interlocked.Add(ref applied, count);
        });

        Assert.InRange(applied, 3, int.MaxValue);
    }

    private static async Task<int> ApplyEachAsync(RuleInfo rule, CodeFixProvider provider, string program, CancellationToken cancellationToken)
    {
        var compilation = (await AnyProgram.CompileAsync(program, cancellationToken)).TurnOn(rule);
        if (HasError(compilation))
        {
            return 0;
        }

        var reports = await AnyProgram.ReportsAsync(compilation, cancellationToken);
        var fixable = reports.Where(report => report.Id == rule.Id).ToList();
        if (fixable.Count == 0)
        {
            return 0;
        }

        using var workspace = new AdhocWorkspace();
        var document = OfferedActions.AddTo(workspace, compilation, program);
        var applied = 0;
        foreach (var report in fixable)
        {
            if (await FixAsync(provider, document, report, cancellationToken) is not { } fixedProgram)
            {
                continue;
            }

            applied++;
            var result = (await AnyProgram.CompileAsync(fixedProgram, cancellationToken)).TurnOn(rule);
            Assert.False(HasError(result), $"The fix does not compile:\n{program}\n->\n{fixedProgram}");
            var left = await AnyProgram.ReportsAsync(result, cancellationToken);
            Assert.True(
                More(rule, reports, left) is null,
                $"The fix of {rule.Id} makes {More(rule, reports, left)}:\n{program}\n->\n{fixedProgram}");
        }

        return applied;
    }

    private static async Task<string?> FixAsync(CodeFixProvider provider, Document document, Diagnostic report, CancellationToken cancellationToken)
    {
        var actions = await OfferedActions.OfAsync(provider, document, report, cancellationToken);
        return actions.Count == 0 ? null : await OfferedActions.ApplyAsync(actions[0], document, cancellationToken);
    }

    /// <summary>The rule that reports more than before; null where none does.</summary>
    private static string? More(RuleInfo rule, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after) =>
        after.GroupBy(report => report.Id, StringComparer.Ordinal)
            .Where(group => !Next.Contains((rule.Id, group.Key)))
            .Where(group => group.Count() > before.Count(report => report.Id == group.Key))
            .Select(group => group.Key)
            .FirstOrDefault();

    private static bool HasError(Compilation compilation) =>
        compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
