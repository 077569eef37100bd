using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.CodeFixes;
using MLHygiene.Analyzers.Tests.Surfaces;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>One program, what a rule reports in it, and what the rule's fix makes of it.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <typeparam name="TFix">Its fix; <see cref="EmptyCodeFixProvider"/> where it has none.</typeparam>
internal sealed class RuleTest<TRule, TFix> : CSharpCodeFixTest<TRule, TFix, DefaultVerifier>
    where TRule : DiagnosticAnalyzer, new()
    where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
{
    private readonly LanguageVersion _languageVersion;

    public RuleTest(string source, string? fixedSource, Library library, LanguageVersion languageVersion)
    {
        ProgramsOfTests.Keep(source);
        _languageVersion = languageVersion;
        ReferenceAssemblies = TargetFrameworks.Net100;
        TestCode = source;
        TestState.OutputKind = HasStatements(source) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        if (fixedSource is not null)
        {
            FixedCode = fixedSource;
        }

        TestState.AdditionalReferences.AddRange(SurfaceReferences.Of(library));
    }

    protected override Task RunImplAsync(CancellationToken cancellationToken) =>
        ProgramsOfTests.IsKeeping ? Task.CompletedTask : base.RunImplAsync(cancellationToken);

    private static bool HasStatements(string source)
    {
        TestFileMarkupParser.GetSpans(source, out var program, out ImmutableArray<TextSpan> _);
        return CSharpSyntaxTree.ParseText(program).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
    }

    protected override Microsoft.CodeAnalysis.ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(_languageVersion);
}
