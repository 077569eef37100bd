using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Surfaces;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>A program compiled against every library, and what all rules together say of it.</summary>
internal static class AnyProgram
{
    private static readonly CSharpParseOptions Preview = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    // Programs are added to one compilation that has read its references, which costs more than most programs do.
    private static readonly Lazy<Task<CSharpCompilation>> Empty = new(CreateEmptyAsync);

    /// <summary>Compiles a program: an application if it has top-level statements, a library otherwise.</summary>
    public static async Task<Compilation> CompileAsync(string program, CancellationToken cancellationToken = default)
    {
        var tree = CSharpSyntaxTree.ParseText(program, Preview, cancellationToken: cancellationToken);
        var root = (CompilationUnitSyntax)await tree.GetRootAsync(cancellationToken);
        var kind = root.Members.Any(SyntaxKind.GlobalStatement) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var empty = await Empty.Value;
        return empty.WithOptions(empty.Options.WithOutputKind(kind)).AddSyntaxTrees(tree);
    }

    /// <summary>The same program, with a rule turned on that is off by default.</summary>
    public static Compilation TurnOn(this Compilation program, RuleInfo rule) =>
        rule.Descriptor.IsEnabledByDefault
            ? program
            : program.WithOptions(program.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(rule.Id, ReportDiagnostic.Info)]));

    /// <summary>What the rules of the package report, an exception in one of them included.</summary>
    public static Task<ImmutableArray<Diagnostic>> ReportsAsync(Compilation compilation, CancellationToken cancellationToken = default) =>
        ReportsAsync(compilation, options: null, cancellationToken);

    /// <summary>The same, with model files or settings.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(
        Compilation compilation, AnalyzerOptions? options, CancellationToken cancellationToken = default) =>
        await compilation
            .WithAnalyzers([.. RuleInfo.Analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)], options)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);

    private static async Task<CSharpCompilation> CreateEmptyAsync()
    {
        var framework = await TargetFrameworks.Net100.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var empty = CSharpCompilation.Create(
            "Program", references: [.. framework, .. SurfaceReferences.All], options: new(OutputKind.DynamicallyLinkedLibrary));
        _ = empty.GetSpecialType(SpecialType.System_Object);
        return empty;
    }
}
