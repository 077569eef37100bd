using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>What the tests of the fixes of leaks have in common: what a fix has written is silent for every rule of the package.</summary>
internal static class LeakageFix
{
    /// <summary>The fix turns some statements of a <see cref="LeakageProgram"/> into others.</summary>
    public static Task FixesAsync<TRule, TFix>(string statements, string fixedStatements, string members = "")
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        FixesProgramAsync<TRule, TFix>(LeakageProgram.Of(statements, members), LeakageProgram.Of(fixedStatements, members));

    /// <summary>The fix turns one program into another.</summary>
    public static async Task FixesProgramAsync<TRule, TFix>(string source, string fixedSource)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        await Verify<TRule, TFix>.FixesAsync(source, fixedSource, Library.MicrosoftML);
        var reports = await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(fixedSource));
        // Some of the programs train on several threads, before the fix and after it.
        Assert.Empty(reports.Where(report => report.Id != "MLH3014").Select(report => report.ToString()));
    }

    /// <summary>The rule reports what is marked, and the fix is not offered.</summary>
    public static Task OffersNoFixAsync<TRule, TFix>(string statements, string members = "")
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Verify<TRule, TFix>.OffersNoFixAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);

    /// <summary>The fix is called what is expected.</summary>
    public static Task HasTitleAsync<TRule, TFix>(string statements, string fixedStatements, string title)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var program = Verify<TRule, TFix>.Program(LeakageProgram.Of(statements), LeakageProgram.Of(fixedStatements), Library.MicrosoftML);
        program.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        return program.RunAsync();
    }
}
